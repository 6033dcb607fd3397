import { isSkipped } from "../../../lib/dom/skipped";
import { type Timing, timed } from "./harness";
import { readText } from "./read-page";

/** Ways to get at a page's text, from the browser's own to ours. */
const READERS: Readonly<Record<string, () => unknown>> = {
  "walk without scripts": () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = "";
    let parent: Node | null = null;
    let skips = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        skips = parent instanceof Element && isSkipped(parent);
      }
      if (!skips) text += (node as Text).data;
    }
    return text;
  },
  innerText: () => document.body.innerText,
  obelus: readText,
};

function run(name: string): Promise<Timing> {
  const read = READERS[name];
  if (!read) throw new Error(`No reader is named ${name}.`);
  return timed(read);
}

Object.assign(globalThis, { bench: { run } });
