// @vitest-environment jsdom
import { expect, it } from "vitest";
import { textHosts } from "../../lib/dom/marks/text-hosts";

/** From a place in the first text to a place in the last one. */
function rangeOver(first: Node | null | undefined, last: Node | null | undefined): Range {
  if (!first || !last) throw new Error("no text to range over");
  const range = document.createRange();
  range.setStart(first, 1);
  range.setEnd(last, 2);
  return range;
}

const hosts = (range: Range) => [...textHosts(range, new Map())].sort();

it("names the element of a text that holds a range alone", () => {
  document.body.innerHTML = "<div>before <p>some words</p> after</div>";
  const text = document.querySelector("p")?.firstChild;
  expect(hosts(rangeOver(text, text))).toEqual(["html>body>div>p"]);
});

it("names each element whose own words lie in a range, and none beyond it", () => {
  document.body.innerHTML = "<p>one <em>two <b>three</b></em><i>four</i> <x-y>five</x-y></p><u>six</u>";
  const range = rangeOver(document.querySelector("em")?.firstChild, document.querySelector("i")?.firstChild);
  expect(hosts(range)).toEqual(["html>body>p>em", "html>body>p>em>b", "html>body>p>i"]);
});

it("names what lies in a range that holds elements, not letters", () => {
  document.body.innerHTML = "<section>one <em>two</em> three</section> four";
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("section") as Element);
  expect(hosts(range)).toEqual(["html>body>section", "html>body>section>em"]);
});

it("names a shadow root's own text by its host", () => {
  document.body.innerHTML = "<div></div>";
  const root = (document.querySelector("div") as Element).attachShadow({ mode: "open" });
  root.innerHTML = "one <em>two</em>";
  expect(hosts(rangeOver(root.firstChild, root.querySelector("em")?.firstChild))).toEqual([
    ":host",
    ":host>em",
  ]);
});

it("takes any element where a name is not one that a style sheet finds", () => {
  document.body.innerHTML = "";
  const strange = document.createElementNS("http://www.w3.org/1999/xhtml", "Odd.Name");
  strange.append("some words");
  document.body.append(strange);
  expect(hosts(rangeOver(strange.firstChild, strange.firstChild))).toEqual(["html>body>*"]);
});
