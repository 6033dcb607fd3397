import { someAround } from "../../lib/dom/composed";
import { matches } from "../../lib/dom/native";

/** A modal dialog makes what is outside it inert, our parts too: a card at its text could not be closed. */
export function isInModal(ranges: readonly Range[]): boolean {
  const element = ranges[0]?.startContainer.parentElement;
  return !!element && someAround(element, (around) => matches(around, "dialog:modal"));
}
