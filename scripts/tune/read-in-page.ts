import { extractBlocks } from "../../lib/dom/read/extract";
import { plainBlock } from "../../lib/dom/read/page-block";
import { PassageNumbers } from "../../lib/dom/read/passage-numbers";

/** Runs in the page: its title and blocks, without what belongs to the browser. */
export function read() {
  const blocks = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)]
    .flat()
    .map(plainBlock);
  return { title: document.title, blocks };
}
