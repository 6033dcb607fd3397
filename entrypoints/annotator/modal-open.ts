import { someAround } from "../../lib/dom/composed";
import { matches, shadowRootOf } from "../../lib/dom/native";

const MODAL = "dialog:modal";

/** A modal dialog makes what is outside it inert, our parts too: a card could be neither used nor closed. */
export function isModalOpen(document: Document, ranges: readonly Range[]): boolean {
  if (Document.prototype.querySelector.call(document, MODAL)) return true;
  // Within shadow roots no selector looks: there it holds the claim, or the focus, which it takes as it opens.
  let focused = document.activeElement;
  for (let inner = focused; inner; inner = shadowRootOf(inner)?.activeElement ?? null) focused = inner;
  return [ranges[0]?.startContainer.parentElement, focused].some(
    (element) => element && someAround(element, (around) => matches(around, MODAL)),
  );
}
