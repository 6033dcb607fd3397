import { inShell, openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { waitUntilPainted } from "../../e2e/page-view";
import { ARTICLE } from "../../e2e/pages";
import { runCommand } from "../../e2e/run-command";
import type { Family, HostileCase, Scene } from "../hostile-case";

/** What the styles below would load in our element. */
const ASKED = "/opened.svg";
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"/>`;

/** Every custom property that our styles have ever had. */
const NAMES = "--ink --ink-soft --paper --rule --accent --sign-color --sign-plate".split(" ");

/** Opens the first note by key, and answers how card and signs look, line by line. */
async function looks({ drive, page }: Pick<Scene, "drive" | "page">): Promise<string[]> {
  await waitUntilPainted(page);
  await runCommand(drive, page, "open-note");
  await waitFor("the card", () => openCard(drive, page));
  const lines = await inShell(drive, page, (root) =>
    [...root.querySelectorAll(".card, .card *, .sign, .tick")].flatMap((element, index) =>
      // Signs hold no words to select.
      ["", "::before", ...(element.closest(".card") ? ["::selection"] : [])].map((part) => {
        const style = getComputedStyle(element, part || null);
        const { color, backgroundColor, backgroundImage, borderTopColor, outlineColor, fontFamily } = style;
        const { direction, opacity, textDecorationLine, webkitTextFillColor, boxShadow, animationName } =
          style;
        return [
          `${index} ${element.localName}.${element.getAttribute("class")}${part}`,
          ...[color, backgroundColor, backgroundImage, borderTopColor, outlineColor, fontFamily],
          ...[direction, opacity, textDecorationLine, webkitTextFillColor, boxShadow, animationName],
          // Letters of another font are of another width.
          part === "" && element.closest(".card") ? style.width : "",
        ].join(" | ");
      }),
    ),
  );
  return lines ?? [];
}

/** A page whose style sheet alone attacks: the card looks as on any page, and nobody is asked for a picture. */
function styled(name: string, css: string, more: Partial<HostileCase> = {}): HostileCase {
  let asked = 0;
  return {
    name,
    ours: "article",
    head: `<style>${css}</style>`,
    routes: {
      [ASKED]: () => {
        asked++;
        return { type: "image/svg+xml", body: PICTURE };
      },
    },
    async act({ drive, stage, page }) {
      const ours = await looks({ drive, page });
      // On the same page, so that all lies at the same place.
      const plain = await stage.show(ARTICLE);
      const right = await looks({ drive, page: plain });
      await plain.close();
      await page.bringToFront();
      const wrong = ours.filter((line, index) => line !== right[index]);
      if (ours.length !== right.length || wrong.length > 0)
        throw new Error(`${wrong.length} of ${right.length} look otherwise: ${wrong.slice(0, 3).join("\n")}`);
      if (asked > 0) throw new Error("Opening a note made a request.");
    },
    ...more,
  };
}

/** What a page's rules reach in our element without a script: to forge a note, to hide it, to learn that it is open. */
export const pageStyles: Family = {
  family: "the page's style sheet",
  cases: [
    styled(
      "custom properties on our element: a picture for a card, and ink that is not seen",
      `html > * { ${NAMES.map((name) => `${name}: url(${ASKED}) !important`).join("; ")} }
       html, html > * { --ink: transparent !important }`,
    ),
    styled(
      "custom properties given values by @property, which none of ours could beat",
      NAMES.map(
        (name) =>
          `@property ${name} { syntax: "*"; inherits: false; initial-value: ${name === "--ink" ? "transparent" : `url(${ASKED})`} }`,
      ).join("\n"),
    ),
    styled(
      "fonts by the names of ours, whose letters say something else",
      [
        "system-ui",
        "sans-serif",
        '"system-ui"',
        '"sans-serif"',
        "BlinkMacSystemFont",
        '"DejaVu Sans"',
        "Arial",
      ]
        .map((name) => `@font-face { font-family: ${name}; src: url(${ASKED}) }`)
        .join("\n"),
    ),
    styled(
      "selected words that are not seen",
      `html::selection, *::selection { color: transparent !important; background: red !important;
         -webkit-text-fill-color: transparent !important; text-decoration: line-through 1em red !important }`,
    ),
    styled(
      "direction, highlights, counters, key frames, layers and parts",
      `html > obelus-notes { direction: rtl !important; unicode-bidi: bidi-override !important;
         animation: forged 1s !important; transition: all 1s !important; quotes: "x" "x" !important }
       html::highlight(forged) { color: transparent !important; background: red !important }
       @counter-style decimal { system: cyclic; symbols: "true" }
       @counter-style disclosure-closed { system: cyclic; symbols: "true" }
       @keyframes forged { from { opacity: 0; color: red } to { opacity: 0; color: red } }
       @layer forged { html > obelus-notes { opacity: 0 !important } }
       ::part(card), ::slotted(*), .card, .card::before { background: url(${ASKED}) !important }`,
      {
        after() {
          const { documentElement } = document;
          const whole = new Range();
          whole.selectNodeContents(documentElement);
          CSS.highlights.set("forged", new Highlight(whole));
          hostile.expect("it is set", () => CSS.highlights.has("forged"));
        },
      },
    ),
  ],
};
