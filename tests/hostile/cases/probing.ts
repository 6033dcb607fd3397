import { inShell, openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { GARDEN } from "../../e2e/pages";
import type { Family, Scene } from "../hostile-case";

declare global {
  /** What a page of this family has heard. */
  var heard: string[];
}

/** Files that the package holds; a page that could load one would know who is there. */
const FILES = [
  "manifest.json",
  "gate.js",
  "annotator.js",
  "frame-watch.js",
  "popup.html",
  "options.html",
  "background.js",
  "stories/index.json",
  "icons/16.png",
  "_locales/en/messages.json",
];

async function clickMark({ drive, page }: Scene) {
  return waitFor("the card", async () => {
    const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
    await page.mouse.click(mark.x, mark.y);
    return openCard(drive, page);
  });
}

/** What a page can learn of us. A page that carries a story sees its own marks; nothing else. */
export const probing: Family = {
  family: "probing",
  cases: [
    {
      name: "a page without a story sees nothing at all",
      ours: "none",
      body: GARDEN,
      before() {
        const changes: string[] = [];
        addEventListener("DOMContentLoaded", () => {
          const html = document.documentElement.outerHTML;
          new MutationObserver((records) => {
            for (const { type, target } of records) changes.push(`${type} ${target.nodeName}`);
          }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
          hostile.expect(
            "no change",
            () => changes.length === 0 && document.documentElement.outerHTML === html,
          );
          hostile.expect("no highlight", () => CSS.highlights.size === 0);
          hostile.expect("no style sheet", () => document.adoptedStyleSheets.length === 0);
        });
      },
    },
    {
      name: "a page with a story sees one empty element and its marks",
      ours: "article",
      before() {
        const changes: string[] = [];
        addEventListener("DOMContentLoaded", () => {
          const html = document.body.outerHTML;
          new MutationObserver((records) => {
            for (const { type, target, addedNodes } of records)
              changes.push(`${type} ${target.nodeName} ${[...addedNodes].map(({ nodeName }) => nodeName)}`);
          }).observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
          hostile.expect("one change", () => changes.join() === "childList HTML OBELUS-NOTES");
          hostile.expect("the body as it was", () => document.body.outerHTML === html);
        });
      },
    },
    {
      name: "no file of the package can be loaded",
      ours: "article",
      async act({ drive, page }) {
        const addresses = FILES.map((file) => `${drive.extensionOrigin}/${file}`);
        const loaded = await page.evaluate(async (files) => {
          const byTag = (tag: "img" | "script" | "link", url: string) =>
            new Promise<boolean>((resolve) => {
              const element = document.createElement(tag);
              element.addEventListener("load", () => resolve(true));
              element.addEventListener("error", () => resolve(false));
              if (element instanceof HTMLLinkElement) {
                element.rel = "stylesheet";
                element.href = url;
              } else element.src = url;
              document.head.append(element);
            });
          const found: string[] = [];
          for (const url of files) {
            const fetched = await fetch(url).then(
              () => true,
              () => false,
            );
            if (fetched) found.push(`fetch ${url}`);
            for (const tag of ["img", "script", "link"] as const)
              if (await byTag(tag, url)) found.push(`${tag} ${url}`);
          }
          return found;
        }, addresses);
        if (loaded.length > 0) throw new Error(loaded.join("; "));
      },
      seen: false,
    },
    {
      name: "no entry in the page's clocks",
      ours: "article",
      before() {
        const scripts: string[] = [];
        if (PerformanceObserver.supportedEntryTypes.includes("long-animation-frame"))
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              for (const { sourceURL } of (entry as unknown as { scripts: { sourceURL: string }[] }).scripts)
                scripts.push(sourceURL);
          }).observe({ type: "long-animation-frame", buffered: true });
        hostile.expect("no script of ours", () => scripts.every((url) => !url.includes("extension")));
        hostile.expect("no mark or measure", () =>
          performance.getEntries().every(({ entryType }) => entryType !== "mark" && entryType !== "measure"),
        );
      },
    },
    {
      name: "no word of the card in anything the page can copy, find or write out",
      ours: "article",
      async act(scene) {
        const card = await clickMark(scene);
        const seen = await scene.page.evaluate(() => {
          const host = document.querySelector("obelus-notes") as HTMLElement;
          getSelection()?.selectAllChildren(document.documentElement);
          const selected = String(getSelection());
          getSelection()?.selectAllChildren(host);
          const inside = String(getSelection());
          getSelection()?.removeAllRanges();
          const written = new XMLSerializer().serializeToString(document);
          const html = document.documentElement as HTMLElement & {
            getHTML?(options: { serializableShadowRoots: boolean }): string;
          };
          return [
            selected,
            inside,
            written,
            html.getHTML?.({ serializableShadowRoots: true }) ?? "",
            host.innerText,
            html.innerText,
            (host.cloneNode(true) as Element).outerHTML,
          ];
        });
        const found = seen.filter((text) => text.includes(card.lead));
        if (found.length > 0) throw new Error(`The page can read the card: ${found[0]?.slice(0, 200)}`);
      },
    },
    {
      name: "a click in the card tells the page of the host alone",
      ours: "article",
      before() {
        const wrong: string[] = [];
        for (const type of ["click", "pointerdown", "pointermove", "focusin", "keydown"])
          addEventListener(
            type,
            (event) => {
              const [first] = event.composedPath();
              if (first instanceof Node && first.getRootNode() !== document)
                wrong.push(`${type} ${first.nodeName}`);
            },
            { capture: true },
          );
        hostile.expect("no event from inside", () => wrong.length === 0);
        hostile.expect("the focus is on the host at most", () =>
          [document.body, document.querySelector("obelus-notes"), null].includes(
            document.activeElement as never,
          ),
        );
      },
      async act(scene) {
        const card = await clickMark(scene);
        const middle = { x: (card.box.left + card.box.right) / 2, y: card.box.top + 20 };
        await scene.page.mouse.click(middle.x, middle.y);
        await scene.page.keyboard.press("Tab");
        const inside = await inShell(scene.drive, scene.page, (root) => root.querySelector(".card") !== null);
        if (!inside) throw new Error("The card is not in our root.");
      },
    },
    {
      name: "no message, no event of ours, nothing in the page's stores",
      ours: "article",
      before() {
        globalThis.heard = [];
        const { dispatchEvent } = EventTarget.prototype;
        EventTarget.prototype.dispatchEvent = function (event) {
          heard.push(event.type);
          return dispatchEvent.call(this, event);
        };
        const channel = new BroadcastChannel("obelus");
        channel.addEventListener("message", ({ data }) => heard.push(String(data)));
        addEventListener("storage", () => heard.push("storage"));
        hostile.expect("nothing heard", () => heard.length === 0);
        hostile.expect("empty stores", () => localStorage.length + sessionStorage.length === 0);
        hostile.expect("no cookie", () => document.cookie === "");
      },
      async after() {
        const databases = await indexedDB.databases();
        const stores = await caches.keys();
        hostile.expect("no database, no cache", () => databases.length + stores.length === 0);
      },
    },
  ],
};
