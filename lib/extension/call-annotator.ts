import { askBackground } from "./ask-background";
import { pageBrowser } from "./page-browser";

interface AnnotatorCall {
  /** Asks again, for names that have come since. */
  again(): void;
  /** True once every question has been answered: the annotator has been let in, or not. */
  readonly isAnswered: boolean;
}

/**
 * Asks the background to let the annotator into this frame; where the reader's settings keep it out, again whenever
 * they change, so that nobody has to remember the frames that wait. Never rejects.
 * @param names what the gate has found; the list may grow
 */
export function callAnnotator(names: readonly string[]): AnnotatorCall {
  const { runtime, storage } = pageBrowser;
  let open = 0;
  const again = () => {
    open++;
    void askBackground(runtime, { type: "candidate", names })
      // Nobody answers where the extension was just removed.
      .catch(() => undefined)
      .then(() => {
        open--;
        if (isHere()) storage.onChanged.removeListener(again);
      });
  };
  // Nothing but settings is stored.
  storage.onChanged.addListener(again);
  // Out of the browser's cache, where changes of the settings may not be heard.
  addEventListener("pageshow", ({ isTrusted, persisted }) => {
    if (isTrusted && persisted && !isHere()) again();
  });
  again();
  return {
    again,
    get isAnswered() {
      return open === 0;
    },
  };
}

const isHere = () => Object.hasOwn(globalThis, "obelus");
