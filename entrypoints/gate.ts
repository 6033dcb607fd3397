import { LOOSE_NAMES, NAMES } from "virtual:obelus-names";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchText } from "../lib/dom/watch-text";
import { callAnnotator } from "../lib/extension/call-annotator";
import { nameFinder } from "../lib/match/find-names";

/**
 * On every page, in every frame: do the names of a known story occur? Reads text, changes nothing, says
 * nothing unless they do. Everything else is in the annotator, which only candidates get.
 */
export default defineUnlistedScript(() => {
  if (globalThis.obelusGate) return; // injected again by an update
  const bringsNames = nameFinder(NAMES, LOOSE_NAMES);
  const state = { settled: false };
  globalThis.obelusGate = state;

  const stop = watchText(document, {
    onText(text) {
      if (!bringsNames(text)) return;
      stop();
      callAnnotator(() => {
        state.settled = true;
      });
    },
    onIdle() {
      state.settled = true;
    },
  });
});
