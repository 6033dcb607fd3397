import { openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import type { Family, Scene } from "../hostile-case";

/** The reader clicks on a marked claim, and the card opens as on any page. */
async function cardOpens({ drive, page }: Scene): Promise<void> {
  await waitFor("the card", async () => {
    const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
    await page.mouse.click(mark.x, mark.y);
    return openCard(drive, page);
  });
}

/** The page's scripts may redefine everything that they share with us by name. */
export const prototypes: Family = {
  family: "prototypes and globals",
  cases: [
    {
      name: "of the language throw",
      ours: "article",
      before() {
        const refuse = () => {
          throw new Error("redefined");
        };
        const keep = Array.prototype.map;
        for (const type of [Array, Map, Set, WeakMap, WeakSet, String, RegExp, Promise])
          for (const name of Object.getOwnPropertyNames(type.prototype))
            if (
              /^(?:map|filter|flatMap|push|pop|forEach|get|set|has|add|replace|match|then|slice)$/.test(name)
            )
              Object.defineProperty(type.prototype, name, { value: refuse });
        Object.defineProperty(JSON, "stringify", { value: refuse });
        hostile.expect("map is redefined", () => Array.prototype.map !== keep);
      },
    },
    {
      name: "of nodes throw when read",
      ours: "article",
      before() {
        let read = 0;
        const refuse = {
          get(): never {
            read++;
            throw new Error("redefined");
          },
        };
        for (const name of ["textContent", "childNodes", "parentNode", "nodeType", "nodeName", "isConnected"])
          Object.defineProperty(Node.prototype, name, refuse);
        for (const name of ["localName", "shadowRoot", "className"])
          Object.defineProperty(Element.prototype, name, refuse);
        Object.defineProperty(CharacterData.prototype, "data", refuse);
        hostile.expect("nobody read them", () => read === 0);
      },
    },
    {
      name: "lie about style and layout",
      ours: "article",
      before() {
        globalThis.getComputedStyle = () => ({ display: "none" }) as CSSStyleDeclaration;
        globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
        Range.prototype.getBoundingClientRect = () => new DOMRect();
        Element.prototype.checkVisibility = () => false;
        hostile.expect("they lie", () => getComputedStyle(document.body).display === "none");
      },
    },
    {
      name: "spy on new elements, closed roots and listeners",
      ours: "article",
      before() {
        const seen: string[] = [];
        const { attachShadow } = Element.prototype;
        Element.prototype.attachShadow = function (init) {
          seen.push(this.localName);
          return attachShadow.call(this, init);
        };
        const { createElement } = document;
        document.createElement = ((name: string) => {
          seen.push(name);
          return createElement.call(document, name);
        }) as typeof createElement;
        const { addEventListener } = EventTarget.prototype;
        EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
          seen.push(args[0]);
          addEventListener.apply(this, args);
        };
        const observer = globalThis.MutationObserver;
        globalThis.MutationObserver = class extends observer {
          constructor(call: MutationCallback) {
            super(call);
            seen.push("observer");
          }
        };
        hostile.expect("they saw nothing of ours", () => seen.length === 0);
      },
      act: cardOpens,
    },
    {
      name: "wait with traps on every object",
      ours: "article",
      before() {
        let trapped = 0;
        for (const name of [
          "type",
          "languages",
          "settings",
          "site",
          "stories",
          "report",
          "settled",
          "verdict",
        ])
          Object.defineProperty(Object.prototype, name, {
            configurable: true,
            get: () => {
              trapped++;
              return undefined;
            },
            set: () => {
              trapped++;
            },
          });
        hostile.expect("nothing of ours fell into them", () => trapped === 0);
      },
    },
    {
      name: "hold names of ours",
      ours: "article",
      before() {
        const fake = {
          settled: true,
          revision: 7,
          report: () => null,
          show: () => false,
          readAll: () => null,
        };
        const world = globalThis as unknown as Record<string, unknown>;
        const names = ["obelus", "obelusGate", "obelusAnnotator"];
        for (const name of names) world[name] = fake;
        hostile.expect("they are the page's own", () => names.every((name) => world[name] === fake));
      },
      bears: /^window\.obelus/u,
    },
    {
      name: "define our element with an open root of its own",
      ours: "article",
      before() {
        let made = 0;
        customElements.define(
          "obelus-notes",
          class extends HTMLElement {
            constructor() {
              super();
              made++;
              try {
                this.attachShadow({ mode: "open" });
              } catch {
                made += 0; // there is one already
              }
            }
          },
        );
        hostile.expect(
          "the element is defined",
          () => customElements.get("obelus-notes") !== undefined && made < 9,
        );
      },
      act: cardOpens,
    },
    {
      name: "define our element and ask for its inner parts",
      ours: "article",
      before() {
        const roots: ShadowRoot[] = [];
        customElements.define(
          "obelus-notes",
          class extends HTMLElement {
            connectedCallback() {
              const { shadowRoot } = this.attachInternals();
              if (shadowRoot) roots.push(shadowRoot);
            }
          },
        );
        hostile.expect("our closed root stays closed", () => roots.length === 0);
      },
      act: cardOpens,
    },
    {
      name: "forbid our element a root",
      ours: "article",
      // The browser tells the page that its definition does not fit.
      bears: /^an error in the page: /u,
      before() {
        customElements.define(
          "obelus-notes",
          class extends HTMLElement {
            static readonly disabledFeatures = ["shadow"];
          },
        );
        hostile.expect("the element is defined", () => customElements.get("obelus-notes") !== undefined);
      },
      act: cardOpens,
    },
    {
      name: "define our element when it is there",
      ours: "article",
      after() {
        const roots: (ShadowRoot | null)[] = [];
        customElements.define(
          "obelus-notes",
          class extends HTMLElement {
            constructor() {
              super();
              roots.push(this.attachInternals().shadowRoot);
            }
          },
        );
        hostile.expect("our closed root stays closed", () => roots.every((root) => root === null));
      },
      act: cardOpens,
    },
  ],
};
