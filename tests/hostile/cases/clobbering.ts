import { waitForSigns } from "../../e2e/content-world";
import { ARTICLE } from "../../e2e/pages";
import type { Family } from "../hostile-case";

/** What the code of a reader asks of an element; fields of a form with these names answer in its place. */
const ASKED = (
  "childNodes children parentNode parentElement firstChild lastChild nextSibling nextElementSibling localName " +
  "previousElementSibling tagName nodeName nodeType attributes getAttribute hasAttribute closest matches shadowRoot " +
  "assignedSlot isConnected textContent contains getRootNode ownerDocument checkVisibility isContentEditable " +
  "getBoundingClientRect getClientRects offsetHeight offsetWidth className classList style id title lang dir " +
  "querySelector querySelectorAll getElementsByTagName compareDocumentPosition scrollIntoView append remove " +
  "scrollBy scrollTop scrollLeft scrollHeight clientHeight currentCSSZoom"
).split(" ");

/** The same of a document. */
const ASKED_OF_DOCUMENT = (
  "body head documentElement title defaultView hidden readyState adoptedStyleSheets createElement createElementNS " +
  "createRange createDocumentFragment createTreeWalker querySelector querySelectorAll getElementsByTagName " +
  "addEventListener getSelection getElementById visibilityState activeElement implementation designMode " +
  "caretPositionFromPoint caretRangeFromPoint elementFromPoint compatMode lang dir URL location_ nodeType"
).split(" ");

const fields = ASKED.map((name) => `<input type="hidden" name="${name}">`).join("");

/** Elements whose names stand in the way of the platform's own. */
export const clobbering: Family = {
  family: "a clobbered document",
  cases: [
    {
      name: "elements named like our globals",
      ours: "article",
      body: `${["obelus", "obelusGate", "obelusAnnotator"].map((id) => `<div id="${id}"></div>`).join("")}${ARTICLE}`,
      before() {
        hostile.expect("they are there", () => "obelusGate" in globalThis);
      },
    },
    {
      name: "frames named like our globals",
      ours: "article",
      body: `${["obelus", "obelusGate", "obelusAnnotator"].map((name) => `<iframe name="${name}"></iframe>`).join("")}${ARTICLE}`,
      before() {
        hostile.expect("they are there", () => "obelusGate" in globalThis && frames.length === 3);
      },
    },
    {
      name: "a form that looks like the extension's API",
      ours: "article",
      body: `<form id="browser"><input name="runtime" id="x"><input name="storage"></form>
        <form id="chrome2"><input name="runtime" id="y"></form>${ARTICLE}`,
      before() {
        hostile.expect(
          "it is there",
          () => document.querySelector("form#browser input[name=runtime]") !== null,
        );
      },
    },
    {
      name: "images named like parts of the document",
      ours: "article",
      body: `${ARTICLE}${ASKED_OF_DOCUMENT.map((name) => `<img name="${name}" alt="">`).join("")}`,
      before() {
        hostile.expect("one of them answers", () => (document.body as Element).localName === "img");
      },
      // The probe asks the document as well.
      seen: false,
    },
    {
      name: "the article in a form with fields for all that one may ask",
      ours: "article",
      body: `<form name="own">${fields}${ARTICLE}</form>`,
      before() {
        hostile.expect("a field answers", () => {
          const form = document.querySelector("form") as unknown as { childNodes: Element };
          return form.childNodes.localName === "input";
        });
      },
    },
    {
      name: "one that clips the article, before more elements than are read at once",
      ours: "article",
      body: `<form name="own" style="overflow: hidden">${fields}${ARTICLE}</form>${"<p>A line.</p>".repeat(5200)}`,
      before() {
        hostile.expect("a field answers", () => {
          const form = document.querySelector("form") as unknown as { getElementsByTagName: Element };
          return form.getElementsByTagName.localName === "input";
        });
      },
      act: ({ drive, page }) => waitForSigns(drive, page),
    },
    {
      name: "one that is put by itself into a page without a name",
      ours: "article",
      body: `<p>A quiet page.</p><template><form name="own">${fields}${ARTICLE}</form></template>`,
      before() {
        addEventListener("load", () =>
          setTimeout(() => {
            const template = document.querySelector("template") as HTMLTemplateElement;
            document.body.append(template.content.cloneNode(true));
          }, 500),
        );
        hostile.expect("a field answers", () => {
          const form = document.querySelector("form") as unknown as { closest: Element };
          return form.closest.localName === "input";
        });
      },
    },
    {
      name: "a flowing one in a closed <details>",
      ours: "article",
      body: `<details><summary>More</summary><form style="display:inline">${fields}Closed.</form></details>${ARTICLE}`,
      before() {
        hostile.expect("it is there", () => document.querySelector("details form") !== null);
      },
    },
    {
      name: "such a form changes while it is read",
      ours: "article",
      body: `<form name="own">${fields}${ARTICLE}</form>`,
      after() {
        const form = document.forms[0] as HTMLFormElement;
        const article = form.lastElementChild as Element;
        const clone = article.cloneNode(true);
        Element.prototype.replaceChildren.call(article);
        Element.prototype.remove.call(article);
        Element.prototype.append.call(form, clone);
        hostile.expect("a new article", () => document.querySelectorAll("form article").length === 1);
      },
    },
    {
      name: "elements and attributes with the names of an object's parts",
      ours: "article",
      body: `<constructor __proto__="x"><__proto__ class="constructor" id="__proto__" name="hasOwnProperty">${ARTICLE}</__proto__></constructor>`,
      before() {
        hostile.expect("they are there", () => document.querySelector("constructor article") !== null);
      },
    },
  ],
};
