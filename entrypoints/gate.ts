import { GATE_NAMES } from "virtual:obelus-names";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { watchText } from "../lib/dom/watch/watch-text";
import { callAnnotator } from "../lib/extension/call-annotator";
import { isOrphan } from "../lib/extension/page-browser";
import { nameFinder, nameGuesser } from "../lib/match/gate/find-names";

/**
 * On every page, in every frame: do the names of a known story occur? Reads text, changes nothing, says
 * nothing unless they do. Everything else is in the annotator, which only frames get whose names the
 * background has found in its list.
 */
export default defineUnlistedScript(() => {
  // Injected before the annotator, and into pages that were open before.
  if (own("obelusGate")?.document === document) return;
  // The window of a frame's first, empty document may go on to the page that comes: what stands in it reads a dead one.
  own("obelusAnnotator")?.end();
  let findNames: ReturnType<typeof nameFinder> | undefined;
  const names: string[] = [];
  let isIdle = false;
  let waits = false;
  let annotatorCall: ReturnType<typeof callAnnotator> | undefined;
  globalThis.obelusGate = {
    document,
    names,
    get settled() {
      return isIdle && !waits && (annotatorCall?.isAnswered ?? true);
    },
  };

  watchText(document, {
    mayMatter: nameGuesser(GATE_NAMES),
    isOver: isOrphan,
    onText(text) {
      findNames ??= nameFinder(GATE_NAMES); // few pages come so far
      const found = findNames(text);
      if (found.length === 0) return;
      names.push(...found);
      // An annotator that is here already asks for the stories of the new names itself.
      const annotator = own("obelusAnnotator");
      if (annotator) annotator.takeNames();
      else ask();
    },
    onIdle() {
      isIdle = true;
    },
  });

  function ask(): void {
    // Until then the tab shows another page, whose site would be asked for in this one's place.
    waits = (document as { prerendering?: boolean }).prerendering === true;
    if (waits) document.addEventListener("prerenderingchange", ask, { once: true });
    else if (annotatorCall) annotatorCall.again();
    else annotatorCall = callAnnotator(names);
  }
});

/** A global of ours: elements of the page with its name answer too. */
function own<Name extends "obelusGate" | "obelusAnnotator">(
  name: Name,
): (typeof globalThis)[Name] | undefined {
  return Object.hasOwn(globalThis, name) ? globalThis[name] : undefined;
}
