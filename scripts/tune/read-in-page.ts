import { extractBlocks, PassageNumbers } from "../../lib/dom/extract";
import { plainBlock } from "../../lib/dom/page-block";

/** Runs in the page: its title and blocks, without what belongs to the browser. */
export function read() {
  const blocks = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)].flatMap((block) =>
    block ? [plainBlock(block)] : [],
  );
  return { title: document.title, blocks };
}
