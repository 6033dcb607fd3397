// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { extractBlocks } from "../../lib/dom/read/extract";
import type { PageBlock } from "../../lib/dom/read/page-block";
import { PassageNumbers } from "../../lib/dom/read/passage-numbers";
import { giveBoxesASize } from "./layout";

beforeAll(giveBoxesASize);
beforeEach(() => document.body.replaceChildren());

/** The blocks of a body with this HTML. */
function read(html: string, onRoot: (root: ShadowRoot) => void = () => undefined): PageBlock[] {
  document.body.innerHTML = html;
  return [...extractBlocks(document.body, new PassageNumbers(), onRoot)].flat();
}

const texts = (html: string) => read(html).map(({ text }) => text.trim());

describe("reading the blocks of a page", () => {
  it("gives each paragraph, heading, item and cell a line of its own, in order", () => {
    const blocks = read(
      "<h2>Head</h2><p>One <b>bold</b> <i>word</i>.</p>loose<ul><li>a<li>b</ul><p>last</p>",
    );
    expect(blocks.map(({ text }) => text)).toEqual(["Head", "One bold word.", "loose", "a", "b", "last"]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "text", "text", "text", "text", "text"]);
  });

  it("breaks lines where the page does, and only there", () => {
    expect(texts("<p>one<br>two\nthree</p><pre>four\nfive</pre>")).toEqual(["one\ntwo three", "four\nfive"]);
  });

  it("keeps every character where it stands", () => {
    for (const { text, nodes, starts } of read("<p>a <b>bc</b>\n<i>d</i> e</p><div>f<p>g</p>h</div>"))
      nodes.forEach((node, index) => {
        const start = starts[index] as number;
        expect(text.slice(start, start + node.length)).toBe(node.data.replace(/\n/gu, " "));
      });
  });

  it.each([
    "<script>text</script>",
    "<style>text {}</style>",
    "<textarea>text</textarea>",
    "<input value=text>",
    "<select><option>text</select>",
    "<code>text</code>",
    "<noscript>text</noscript>",
    "<template><p>text</p></template>",
    "<p hidden>text</p>",
    '<p style="display: none">text</p>',
    '<p aria-hidden="true">text</p>',
    "<div role=textbox>text</div>",
    "<p> \n\t </p>",
  ])("leaves out %s", (html) => {
    expect(texts(`<p>before</p>${html}<p>after</p>`)).toEqual(["before", "after"]);
  });

  it("leaves out hidden words of a line, and reads those that are seen in a hidden one", () => {
    expect(
      texts('<p>Seen <i style="visibility: hidden">hidden</i><b style="opacity: 0">faint</b>too.</p>'),
    ).toEqual(["Seen too."]);
    const within = '<p style="visibility: hidden">hidden <b style="visibility: visible">Seen.</b></p>';
    expect(texts(within)).toEqual(["Seen."]);
  });

  it("leaves out what the reader types", () => {
    document.body.innerHTML = "<div contenteditable><p>text</p></div><p>after</p>";
    // jsdom does not know editable text.
    Object.defineProperty(document.querySelector("div"), "isContentEditable", { value: true });
    const blocks = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)].flat();
    expect(blocks.map(({ text }) => text)).toEqual(["after"]);
  });

  it("leaves out what pictures say of themselves", () => {
    const html = "<p>Ann <svg><title>icon</title><desc>a lamp</desc><text>lit</text></svg> said</p>";
    expect(read(html).map(({ text }) => text.replace(/\s+/gu, " "))).toEqual(["Ann lit said"]);
  });

  it("tells blocks that are all link from others", () => {
    const linked = read(
      '<a href="#"><p>all</p></a><p><a href="#">all</a></p><p>not <a href="#">all</a></p><a id="on">no</a>',
    );
    expect(linked.map((block) => block.linked)).toEqual([true, true, false, false]);
  });

  it("takes for a link what a script opens, though it has no address", () => {
    const linked = read('<p><a class="card">all</a></p><p><a name="on">no</a></p>');
    expect(linked.map((block) => block.linked)).toEqual([true, false]);
  });

  it("reads open shadow roots and slots in their place, and names the roots", () => {
    document.body.innerHTML = "<p>before</p><x-box><p>slotted</p></x-box><x-empty></x-empty><p>after</p>";
    const inBox = document.querySelector("x-box")?.attachShadow({ mode: "open" });
    const empty = document.querySelector("x-empty")?.attachShadow({ mode: "open" });
    if (inBox) inBox.innerHTML = "<h2>own</h2><slot></slot><p>end</p>";
    const roots: ShadowRoot[] = [];
    const blocks = [...extractBlocks(document.body, new PassageNumbers(), (root) => roots.push(root))].flat();
    expect(blocks.map(({ text }) => text)).toEqual(["before", "own", "slotted", "end", "after"]);
    expect(roots).toEqual([inBox, empty]);
  });

  it("keeps posts apart; a lone article is the page's own text", () => {
    const passages = (html: string) => read(html).map(({ passage }) => passage);
    expect(new Set(passages("<article><p>a</p><p>b</p></article><p>c</p>")).size).toBe(1);
    const [first, again, second, outside] = passages(
      "<article><p>a</p><p>b</p></article><article><p>c</p></article><p>d</p>",
    );
    expect(first).toBe(again);
    expect(new Set([first, second, outside]).size).toBe(3);
    expect(outside).toBe(0);
  });

  it("keeps posts apart that stand in boxes of their own", () => {
    const passages = (html: string) => read(html).map(({ passage }) => passage);
    const cell = (text: string) =>
      `<div class=cell><div><article><b>x</b><p>${text}</p></article></div></div>`;
    const [, first, , second] = passages(`<main>${cell("a")}${cell("b")}</main><p>c</p>`);
    expect(first).not.toBe(0);
    expect(second).not.toBe(first);
    // A box that holds more than the article is not its own.
    const aside = "<div><h2>d</h2><article><p>e</p></article></div>";
    expect(
      new Set(passages(`<main><div><h1>f</h1><article><p>g</p></article></div>${aside}</main>`)).size,
    ).toBe(1);
  });

  it("gives a comment its own number in the post it answers, and the post again behind it", () => {
    const [post, comment, rest, other] = read(
      "<article><p>a</p><div class=comment><p>b</p></div><div class=comment></div><p>c</p></article>" +
        "<article><p>d</p></article>",
    ).map(({ passage }) => passage);
    expect(rest).toBe(post);
    expect(new Set([post, comment, other]).size).toBe(3);
  });

  it.each([
    ["a name in bold", "<li><b>Ann</b> yes</li><li><b>Ben</b><p>no</p></li>", ["Ann", "Ben", "Ben"]],
    ["behind a time", "<div><i>18:02</i> <b>Ann:</b> yes</div><div>no</div>", ["Ann", ""]],
    ["in the line", "<p>[18:02] Ann B.: yes</p><p>3/2/25, 18:04 - Ben: no</p>", ["Ann B.", "Ben"]],
    [
      "in a cell",
      "<table><tr><td>#1<td>Ann<td>yes<tr><td>Ben<td>no</table>",
      ["Ann", "Ann", "Ann", "Ben", "Ben"],
    ],
    [
      "for each of its paragraphs",
      "<li><b>Ann</b><p><i>So</i> it is.</p><p>x</p></li><li>y</li>",
      ["Ann", "Ann", "Ann", ""],
    ],
    [
      "an answer by another",
      "<li><b>Ann</b> x<ul><li><b>Ben</b> y<li>z</ul></li><li>z</li>",
      ["Ann", "Ben", "Ann", ""],
    ],
    ["not where all is bold", "<li><b>Ann said yes</b></li><li><b>Ben</b></li>", ["", ""]],
    ["not where nothing like it is beside", "<section><b>Ann</b> yes</section>", [""]],
    ["not where that is long", `<p><b>${"Ann ".repeat(11)}</b> yes</p><p>no</p>`, ["", ""]],
    ["not by a title", "<section><h3>Ann</h3>x</section><section>y</section>", ["", "", ""]],
  ])("says who signs a message: %s", (_how, html, writers) => {
    expect(read(html).map(({ writer }) => writer)).toEqual(writers);
  });

  it.each([
    [
      "<a href=#>One link</a> <a href=#><b>an</b>other</a>\n<a href=#>third</a>",
      ["One link", "another", "third"],
    ],
    ["<div>More: <a href=#>one link</a> <a href=#>another</a></div>", ["More: one link", "another"]],
    ["<div><a href=#>one link</a> · <a href=#>another</a></div>", ["one link · another"]],
    ["<div>A text with <a href=#>one</a> <a href=#>another</a> link</div>", ["A text with one another link"]],
    ["<div><a href=#>one <i>and</i> the same</a></div>", ["one and the same"]],
  ])("gives links side by side a line each where nothing else is said: %s", (html, lines) => {
    expect(texts(html)).toEqual(lines);
    for (const { text, nodes, starts } of read(html))
      nodes.forEach((node, index) => {
        const start = starts[index] as number;
        expect(text.slice(start, start + node.length)).toBe(node.data.replace(/\n/gu, " "));
      });
  });

  it("knows a heading around a block", () => {
    expect(read("<h2><div>a</div></h2><div>b</div>").map(({ kind }) => kind)).toEqual(["heading", "text"]);
  });

  it("takes posts for posts though their classes tell more than that", () => {
    const passagesOf = (html: string) => new Set(read(html).map(({ passage }) => passage)).size;
    const post = (name: string) => `<article class="${name}"><p>a</p></article>`;
    expect(passagesOf(post("post-12 post hentry tag-a") + post("post-11 post hentry tag-b"))).toBe(2);
    const comment = (name: string) => `<li class="${name}"><p>a</p></li>`;
    expect(passagesOf(comment("comment even depth-1") + comment("comment odd alt depth-1"))).toBe(2);
    const numbered = (number: number) => `<div class="post-${number}"><p>a</p></div>`;
    expect(passagesOf(numbered(712) + numbered(711))).toBe(2);
    // Parts of one post.
    expect(passagesOf(numbered(1) + numbered(2))).toBe(1);
    expect(passagesOf('<p class="post-text">a</p><p class="post-text">b</p>')).toBe(1);
    expect(passagesOf('<div class="post-title"><p>a</p></div><div class="post-body"><p>b</p></div>')).toBe(1);
  });

  it("knows post and heading around a host of a shadow root", () => {
    document.body.innerHTML = `<article><x-a></x-a></article><article><x-a></x-a></article>
      <div role="heading"><x-a></x-a></div>`;
    for (const host of document.querySelectorAll("x-a"))
      host.attachShadow({ mode: "open" }).innerHTML = "<p>a</p>";
    const blocks = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)].flat();
    expect(new Set(blocks.map(({ passage }) => passage)).size).toBe(3);
    expect(blocks.map(({ kind }) => kind)).toEqual(["text", "text", "heading"]);
  });

  it("reads on behind a slot that is part of a picture", () => {
    expect(read("<p>Ann</p><svg><slot></slot></svg><p>said</p>").map(({ text }) => text)).toEqual([
      "Ann",
      "said",
    ]);
  });

  it("keeps the line breaks that the text's own element keeps", () => {
    expect(read('<div><span style="white-space: pre-wrap">one\nTwo</span></div>')[0]?.text).toBe("one\nTwo");
    expect(read("<div><span>one\nTwo</span></div>")[0]?.text).toBe("one Two");
  });

  it("reads what a page hides from screen readers alone while a dialog is open", () => {
    const page = '<main aria-hidden="true"><p>a</p></main>';
    expect(read(page)).toEqual([]);
    expect(read(`${page}<div><div role="menu"></div></div>`).map(({ text }) => text)).toEqual(["a"]);
    expect(read(`<section>${page}</section><div role="menu"></div>`)).toEqual([]);
  });

  it("asks each element once whether it is a post, however deep the page is", () => {
    const asked = vi.spyOn(Element.prototype, "matches");
    const html = `${"<div>".repeat(60)}${"<p>a</p>".repeat(60)}`;
    expect(read(html).length).toBe(60);
    const { length } = asked.mock.calls;
    asked.mockRestore();
    expect(length).toBeGreaterThan(0);
    // And the neighbours of one that may be.
    expect(length).toBeLessThanOrEqual(document.querySelectorAll("*").length + 20);
  });

  it("pauses on large pages", () => {
    document.body.innerHTML = "<i></i>".repeat(1000);
    const pauses = [...extractBlocks(document.body, new PassageNumbers(), () => undefined)];
    expect(pauses.length).toBeGreaterThan(10);
    expect(pauses.flat()).toEqual([]);
  });
});
