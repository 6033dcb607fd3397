import { askBackground } from "./ask-background";
import { pageBrowser } from "./page-browser";

/**
 * Asks the background to let the annotator into this frame; where the reader's settings keep it out, again whenever
 * they change, so that nobody has to remember the frames that wait. Never rejects.
 * @param names what the gate has found; the list may grow
 * @param onAnswered called after each answer: the annotator has been let in, or not
 * @returns the function that asks again, for names that have come since
 */
export function callAnnotator(names: readonly string[], onAnswered: () => void): () => void {
  const { runtime, storage } = pageBrowser;
  const call = () => {
    void askBackground(runtime, { type: "candidate", names })
      // Nobody answers where the extension was just removed.
      .catch(() => undefined)
      .then(() => {
        if (Object.hasOwn(globalThis, "obelus")) storage.onChanged.removeListener(call);
        onAnswered();
      });
  };
  // Nothing but settings is stored.
  storage.onChanged.addListener(call);
  call();
  return call;
}
