import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { Annotator } from "./annotator";

/** Injected by the background into frames that show the names of a known story. */
export default defineUnlistedScript(() => {
  // Injected again (the key that reads a page, a gate that asked twice): the one that is there reads again.
  // Own, since elements of the page with this name answer too.
  const known = Object.hasOwn(globalThis, "obelusAnnotator") ? globalThis.obelusAnnotator : undefined;
  if (known) {
    known.readAll();
    return;
  }
  globalThis.obelusAnnotator = new Annotator(document);
});
