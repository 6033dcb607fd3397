// @vitest-environment jsdom
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { extractBlocks } from "../../lib/dom/read/extract";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { PassageNumbers } from "../../lib/dom/read/passage-numbers";
import { toRange } from "../../lib/dom/read/to-range";
import { giveBoxesASize } from "./layout";
import { insertTree, tree } from "./random-page";

beforeAll(giveBoxesASize);

function readBody(): PageBlock[] {
  return [...extractBlocks(document.body, new PassageNumbers(), () => undefined)].flat();
}

function readOne(html: string): PageBlock {
  document.body.innerHTML = html;
  const [block] = readBody();
  if (!block) throw new Error(`no block in ${html}`);
  return block;
}

/** Positions by words: the range of the first place where they stand. */
const rangeOf = (block: PageBlock, words: string) => {
  const start = block.text.indexOf(words);
  return toRange(block, { block: 0, start, end: start + words.length });
};

const asRead = (character: string | undefined) => (character === "\n" ? " " : character);

describe("ranges of positions", () => {
  it("hold the words and no more, across elements", () => {
    const block = readOne("<p>They made <b>my <i>life</i></b> into a movie.</p>");
    const range = rangeOf(block, "life into");
    expect(range?.toString()).toBe("life into");
    expect(range?.startContainer.parentElement?.localName).toBe("i");
    expect(range?.startOffset).toBe(0);
  });

  it("are none where the words stand in two trees", () => {
    document.body.innerHTML = '<x-q><span slot="b">on pain.</span><span slot="a">A tale </span></x-q>';
    const root = document.querySelector("x-q")?.attachShadow({ mode: "open" });
    if (root) root.innerHTML = '<p><slot name="a"></slot><slot name="b"></slot></p>';
    const [block] = readBody();
    expect(block?.text).toBe("A tale on pain.");
    expect(block && rangeOf(block, "tale on pain")).toBeNull();
  });

  it("begin and end with the block's own characters wherever they are cut", () => {
    fc.assert(
      fc.property(
        fc.array(tree, { minLength: 1, maxLength: 4 }),
        fc.nat(30),
        fc.nat(30),
        (trees, from, length) => {
          document.body.replaceChildren();
          insertTree(document.body, trees);
          for (const block of readBody()) {
            const start = from % block.text.length;
            const end = Math.min(block.text.length, start + 1 + (length % block.text.length));
            // A line break of the page has no character of its own: no range can begin or end at it.
            if (block.text[start] === "\n" || block.text[end - 1] === "\n") continue;
            const range = toRange(block, { block: 0, start, end });
            if (!range) throw new Error(`no range for "${block.text.slice(start, end)}"`);
            expect(range.collapsed).toBe(false);
            const first = (range.startContainer as Text).data[range.startOffset];
            const last = (range.endContainer as Text).data[range.endOffset - 1];
            expect([first, last].map(asRead)).toEqual([block.text[start], block.text[end - 1]]);
          }
        },
      ),
    );
  });

  it("are none where the text has gone or was cut short since", () => {
    const block = readOne("<p>one <b>two</b> three</p>");
    document.querySelector("b")?.remove();
    expect(rangeOf(block, "two")).toBeNull();
    expect(rangeOf(block, "one")?.toString()).toBe("one");
    (block.nodes[2] as Text).data = " x";
    expect(rangeOf(block, "three")).toBeNull();
  });

  it("are none where the page has written other words into the same text since", () => {
    const block = readOne("<p>one <b>two</b> three<br>four</p>");
    const [one, two, three] = block.nodes as [Text, Text, Text];
    expect(rangeOf(block, "two three\nfour")?.toString()).toBe("two threefour");
    two.data = "owt";
    expect(rangeOf(block, "one two")).toBeNull();
    expect(rangeOf(block, "three\nfour")?.toString()).toBe("threefour");
    three.data = " three and more";
    expect(rangeOf(block, "three")?.toString()).toBe("three");
    expect(rangeOf(block, "three\nfour")).toBeNull();
    one.data = "won ";
    expect(rangeOf(block, "one")).toBeNull();
  });

  it("hold words whose line breaks are read as blanks", () => {
    const block = readOne("<p>one\n two\nthree</p>");
    expect(rangeOf(block, "two three")?.toString()).toBe("two\nthree");
  });
});
