// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { takeText } from "../../lib/dom/watch/take-text";

/** All that is handed over of a page, and what was looked at for it. */
function take(html: string, mayMatter: (text: string) => boolean = () => true) {
  document.body.innerHTML = html;
  const nodes = new Set<Node>([document.body]);
  const looked: string[] = [];
  let text = "";
  while (nodes.size > 0)
    text += takeText(
      nodes,
      (raw) => {
        looked.push(raw);
        return mayMatter(raw);
      },
      Number.POSITIVE_INFINITY,
    );
  return { text, looked };
}

describe("the text of a page", () => {
  it("is looked at with its code, and handed over without", () => {
    const { text, looked } = take("<p>Ada</p><script>code</script><textarea>rule</textarea><p>Moor</p>");
    expect(looked.join("")).toContain("AdacoderuleMoor");
    expect(text.split("\n")).toEqual(["Ada", "", "Moor"]);
  });

  it("is not handed over where the reader types it", () => {
    const { text } = take(
      "<p>Ada</p><div contenteditable><p>Moor</p></div><p contenteditable=false>Lake</p>",
    );
    expect(text.split("\n")).toEqual(["Ada", "Lake"]);
    const field = document.querySelector("div p") as Element;
    expect(takeText(new Set([field]), () => true, Number.POSITIVE_INFINITY)).toBe("");
  });

  it("is not handed over where the look finds nothing", () => {
    expect(take("<p>Ada</p>", () => false).text).toBe("");
  });

  it("is what a reader may see, no comment, also where it is taken child by child", () => {
    const { text } = take(`<!-- Moor --><p>Ada</p>${"<script>code</script>".repeat(300)}`);
    expect(text.trim()).toBe("Ada");
  });

  it.each([
    ["code", "<p>Ada</p><script>code</script>".repeat(300)],
    ["code, deep within", `<main><div>${"<p>Ada</p><textarea>code</textarea>".repeat(300)}</div></main>`],
    ["text", `<p>${"Ada ".repeat(50_000)}</p><p>${"Ada ".repeat(50_000)}</p>`],
  ])("is handed over whole where there is much of its %s", (_what, html) => {
    const { text } = take(html);
    expect(text.match(/Ada/g)).toHaveLength(html.match(/Ada/g)?.length ?? 0);
    expect(text).not.toContain("code");
  });
});
