// @vitest-environment jsdom
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { PageText } from "../../lib/dom/read/page-text";
import { PageWatch } from "../../lib/dom/watch/watch-page";
import { giveBoxesASize, run } from "./layout";
import { type Edit, edit, insertTree, makeEdit, type Tree, tree } from "./random-page";

beforeAll(giveBoxesASize);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  document.head.innerHTML =
    "<style>.gone { display: none } .line { display: inline } .box { display: block }</style>";
});
afterEach(() => vi.useRealTimers());

/**
 * All that matters of blocks: numbers of posts may differ as long as they tell the same apart, and space at
 * the end says nothing.
 */
function view(blocks: readonly PageBlock[]) {
  const posts = new Map<number, number>([[0, 0]]);
  return blocks.map(({ text, kind, linked, element, nodes, starts, passage }) => {
    if (!posts.has(passage)) posts.set(passage, posts.size);
    const spoken = nodes.map(({ data }, index) => ({ data, start: starts[index] }));
    return {
      text: text.trimEnd(),
      kind,
      linked,
      tag: element.localName,
      spoken: spoken.filter(({ data }) => /\S/u.test(data)),
      post: posts.get(passage),
    };
  });
}

/** The page's text, with somebody who reads again what changes, until the signal. */
function watchedText(signal: AbortSignal): { text: PageText; watch: PageWatch } {
  const text = new PageText(document, (root) => watch.observe(root));
  const watch = new PageWatch(
    document,
    async (nodes) => {
      run(text.readAgain(nodes));
      return 0;
    },
    signal,
  );
  return { text, watch };
}

/** Edits a page in rounds with a watched reader at it, and compares with one that reads it for the first time. */
async function expectSameAsFresh(
  first: Parameters<typeof insertTree>[1],
  rounds: readonly (readonly Edit[])[],
) {
  document.body.replaceChildren();
  insertTree(document.body, first);
  const ending = new AbortController();
  const { text, watch } = watchedText(ending.signal);
  try {
    run(text.readAll());
    for (const edits of rounds) {
      for (const one of edits) makeEdit(document.body, one);
      await observersHaveRun();
      vi.advanceTimersByTime(100);
      await observersHaveRun();
      expect(watch.isBusy).toBe(false);
    }
    const fresh = new PageText(document, () => undefined);
    run(fresh.readAll());
    expect(view(text.blocks)).toEqual(view(fresh.blocks));
    expect(text.blocks.map(({ element }) => element)).toEqual(fresh.blocks.map(({ element }) => element));
  } finally {
    ending.abort();
  }
}

/** Observers and what they start go by microtasks; a real timer's turn, which may be slow, is not needed. */
async function observersHaveRun() {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
}

/** Once found: a paragraph that goes into the shadow root of something within a text field. */
const MOVED_INTO_A_FIELD: [Tree[], Edit[][]] = [
  [
    { tag: "p", children: [{ tag: "p", children: ["one", { tag: "p", children: ["one"] }] }] },
    {
      tag: "p",
      children: [
        {
          tag: "textarea",
          children: [{ tag: "textarea", children: [{ tag: "shadow-box", children: [] }] }],
        },
      ],
    },
    "one",
  ],
  [[{ kind: "move", node: 3, parent: 33, before: 0 }]],
];

/** Once found: text of a line that goes into a shadow root within its own element, which is a block by then. */
const MOVED_INTO_A_TREE: [Tree[], Edit[][]] = [
  [
    {
      tag: "span",
      children: [{ tag: "p", children: [] }, "one", { tag: "shadow-box", children: ["one", "one"] }],
    },
    "one",
  ],
  [
    [
      { kind: "move", node: 2, parent: 4, before: 0 },
      { kind: "class", element: 0, name: "box" },
    ],
  ],
];

describe("reading a changing page", () => {
  it("ends up with what a first reading would give", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(tree, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        expectSameAsFresh,
      ),
      // As many as a slow machine gets done in half a minute, 200 at most.
      { numRuns: 200, interruptAfterTimeLimit: 30_000, examples: [MOVED_INTO_A_FIELD, MOVED_INTO_A_TREE] },
    );
  }, 120_000);

  /** The texts that a watched page has after a change. */
  async function textsAfter(html: string, change: () => void | Promise<void>): Promise<string[]> {
    document.body.innerHTML = html;
    const ending = new AbortController();
    const { text } = watchedText(ending.signal);
    run(text.readAll());
    await change();
    await observersHaveRun();
    vi.advanceTimersByTime(100);
    await observersHaveRun();
    ending.abort();
    return text.blocks.map((block) => block.text);
  }

  const element = (selector: string) => document.querySelector(selector) as HTMLElement;

  it("reads what is written right into a shadow root", async () => {
    const rewritten = await textsAfter("<p>Before.</p><x-post></x-post>", async () => {
      const root = element("x-post").attachShadow({ mode: "open" });
      root.innerHTML = "<p>Old.</p>";
      document.body.append(element("x-post")); // a root that comes leaves no trace by itself
      await observersHaveRun();
      vi.advanceTimersByTime(100);
      await observersHaveRun();
      root.innerHTML = "<p>New.</p>";
    });
    expect(rewritten).toEqual(["Before.", "New."]);
  });

  it("forgets a line whose part has become a block with other words", async () => {
    const change = () => {
      element("span").className = "box";
      element("span").textContent = "The whole text.";
    };
    expect(await textsAfter("<div><span>A teaser.</span></div>", change)).toEqual(["The whole text."]);
  });

  it("sees what a page has hidden for a dialog that comes later", async () => {
    const html = '<main aria-hidden="true"><p>The article.</p></main>';
    const change = () =>
      document.body.insertAdjacentHTML("beforeend", "<div><p role=dialog>Hello.</p></div>");
    expect(await textsAfter(html, change)).toEqual(["The article.", "Hello."]);
  });

  it("forgets what the page has moved into a frame", () => {
    document.body.innerHTML = "<p>Stays here.</p><p id=goes>Goes away.</p><iframe></iframe>";
    const text = new PageText(document, () => {});
    run(text.readAll());
    const inner = document.querySelector("iframe")?.contentDocument as Document;
    inner.body.append(document.querySelector("#goes") as Element);
    run(text.readAgain([document.body]));
    expect(text.blocks.map((block) => block.text)).toEqual(["Stays here."]);
  });

  it("knows who signed the first message when the second comes", () => {
    document.body.innerHTML = "<div><b>Ann</b> yes</div>";
    const text = new PageText(document, () => undefined);
    run(text.readAll());
    document.body.insertAdjacentHTML("beforeend", "<div><b>Ben</b> no</div>");
    run(text.readAgain([document.body.lastElementChild as Element]));
    expect(text.blocks.map(({ writer }) => writer)).toEqual(["Ann", "Ben"]);
  });
});
