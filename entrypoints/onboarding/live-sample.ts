import { GATE_NAMES } from "virtual:obelus-names";
import type { SampleState } from "../../components/Onboarding";
import { nameFinder } from "../../lib/match/gate/find-names";
import { Annotator } from "../annotator/annotator";

/** How often the reader is asked how far it is, in milliseconds. */
const LOOK_MS = 200;

/**
 * Lets the reader that pages get read the sample in this page, and calls back when the sample's state changes:
 * its marks and cards are the real ones. The words around it speak of checking, as a correction does; with
 * them, the sample would rightly be left alone.
 */
export function readSample(article: Element, onState: (state: SampleState) => void): void {
  // In pages the gate finds the names by which the annotator asks for stories; it does not come here.
  globalThis.obelusGate = { document, settled: true, names: nameFinder(GATE_NAMES)(article.textContent) };
  const annotator = new Annotator(document, article);
  globalThis.obelusAnnotator = annotator;
  let known: SampleState = "reading";
  setInterval(() => {
    const state = stateOfSample();
    if (state !== known) onState(state);
    known = state;
  }, LOOK_MS);
}

function stateOfSample(): SampleState {
  const page = globalThis.obelus;
  if (!page?.settled) return "reading";
  return page.report().stories.length > 0 && CSS.highlights.size > 0 ? "marked" : "bare";
}
