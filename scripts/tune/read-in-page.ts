import { extractBlocks, PassageNumbers } from "../../lib/dom/extract";

/** Runs in the page: its title and blocks, without what belongs to the browser. */
export function read() {
  const blocks = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)].flatMap((block) =>
    block
      ? [
          {
            text: block.text,
            kind: block.kind,
            linked: block.linked,
            row: block.row,
            passage: block.passage,
          },
        ]
      : [],
  );
  return { title: document.title, blocks };
}
