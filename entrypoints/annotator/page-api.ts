import type { PageApi } from "../../lib/extension/page-api";
import type { Display } from "./display";

/** What the extension's other parts are shown of a frame's annotator, as it is when they ask. */
interface Inside {
  isSettled(): boolean;
  revision(): number;
  report: PageApi["report"];
  text: PageApi["text"];
  /** Null until something was drawn. */
  display(): Display | null;
}

/** The interface to a frame's annotator, for `globalThis.obelus`. */
export function pageApi({ isSettled, revision, report, text, display }: Inside): PageApi {
  return {
    get settled() {
      return isSettled() && (globalThis.obelusGate?.settled ?? true);
    },
    get revision() {
      return revision();
    },
    report,
    text,
    show: (annotationId) => display()?.reveal(annotationId) ?? false,
    get marked() {
      return display()?.marked ?? 0;
    },
    get visited() {
      return display()?.visited ?? null;
    },
    walk: (direction, fromEdge) => display()?.walk(direction, fromEdge) ?? false,
    openHere: () => display()?.openHere() ?? false,
  };
}
