import { signs } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import type { Family } from "../hostile-case";

/** Our lines hang in a registry that the page shares. */
export const registry: Family = {
  family: "the highlight registry",
  cases: [
    {
      name: "is cleared; the page's own highlight is left alone",
      ours: "article",
      after() {
        const own = new Highlight(new Range());
        CSS.highlights.clear();
        CSS.highlights.set("own", own);
        hostile.expect("own highlight", () => CSS.highlights.get("own") === own && own.size === 1);
      },
    },
    {
      name: "is cleared a hundred times a second for two seconds",
      ours: "article",
      after() {
        return new Promise((resolve) => {
          let rounds = 0;
          const timer = setInterval(() => {
            CSS.highlights.clear();
            if (++rounds < 200) return;
            clearInterval(timer);
            hostile.expect("200 rounds", () => rounds === 200);
            resolve();
          }, 10);
        });
      },
    },
    {
      name: "is flooded with ten thousand names",
      ours: "article",
      before() {
        for (let index = 0; index < 10_000; index++)
          CSS.highlights.set(`own-${index}`, new Highlight(new Range()));
        const own = () => [...CSS.highlights.keys()].filter((name) => name.startsWith("own-")).length;
        hostile.expect("10,000 own highlights", () => own() === 10_000);
      },
    },
    {
      name: "holds the page's ranges under our names",
      ours: "article",
      after() {
        const names = [...CSS.highlights.keys()].filter((name) => name.startsWith("obelus-"));
        hostile.expect("our names were there", () => names.length > 0);
        const range = new Range();
        range.selectNodeContents(document.body);
        for (const name of names) CSS.highlights.set(name, new Highlight(range));
      },
    },
    {
      name: "gives the page our highlights, which it empties",
      ours: "article",
      after() {
        let emptied = 0;
        for (const [name, highlight] of CSS.highlights)
          if (name.startsWith("obelus-")) {
            highlight.clear();
            emptied++;
          }
        hostile.expect("our highlights were there", () => emptied > 0);
      },
    },
    {
      name: "gives the page our highlights, to which it adds its own text",
      ours: "article",
      after() {
        const range = new Range();
        range.selectNodeContents(document.body);
        let added = 0;
        for (const [name, highlight] of CSS.highlights)
          if (name.startsWith("obelus-")) {
            highlight.add(range);
            added++;
          }
        hostile.expect("our highlights were there", () => added > 0);
      },
    },
    {
      name: "gives the page our ranges, which it moves to other words",
      ours: "article",
      after() {
        let moved = 0;
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith("obelus-")) continue;
          for (const range of highlight as unknown as Iterable<Range>) {
            range.selectNodeContents(document.querySelector("h1") ?? document.body);
            moved++;
          }
        }
        hostile.expect("our ranges were there", () => moved > 0);
      },
    },
    {
      name: "has methods that the page has replaced",
      ours: "article",
      before() {
        let called = 0;
        const registered = () => {
          called++;
          throw new Error("not for you");
        };
        for (const name of ["set", "get", "has", "delete", "clear"] as const)
          Object.defineProperty(CSS.highlights, name, { value: registered });
        for (const name of ["add", "has", "delete"] as const)
          Object.defineProperty(Highlight.prototype, name, { value: registered });
        hostile.expect("nobody called the page's methods", () => called === 0);
      },
    },
    {
      name: "paints by rules that the page throws out",
      ours: "article",
      after() {
        const own = new CSSStyleSheet();
        own.replaceSync("h1 { letter-spacing: 3px }");
        document.adoptedStyleSheets = [own];
        const paragraph = document.querySelector("p") as Element;
        hostile.expect("own style sheet", () => document.adoptedStyleSheets.includes(own));
        hostile.expect("our lines have their rules", () =>
          [...CSS.highlights.keys()]
            .filter((name) => name.startsWith("obelus-"))
            .every((name) => {
              const style = getComputedStyle(paragraph, `::highlight(${name})`);
              return style.textDecorationLine === "underline";
            }),
        );
      },
    },
    {
      name: "paints nothing where the page's rules forbid it: signs and report stay",
      ours: "article",
      head: `<style>
        ::highlight(obelus-false-light), ::highlight(obelus-no-record-light), ::highlight(obelus-altered-light) {
          text-decoration: none !important;
        }</style>`,
      async act({ drive, page }) {
        await waitFor("the signs", async () => ((await signs(drive, page))?.length ?? 0) > 12);
      },
    },
  ],
};
