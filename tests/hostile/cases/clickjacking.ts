import { inShell, openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import { ARTICLE } from "../../e2e/pages";
import type { Family, Scene } from "../hostile-case";

/** Opens the card as a reader does. */
async function clickMark({ drive, page }: Scene): Promise<void> {
  await waitFor("the card", async () => {
    const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
    await page.mouse.click(mark.x, mark.y);
    return openCard(drive, page);
  });
}

/** Where the card's first link is, and whether a click there would reach our element. */
async function linkIsReachable({ drive, page }: Scene): Promise<boolean> {
  const place = await inShell(drive, page, (root) => {
    const [rect] = root.querySelector(".card a")?.getClientRects() ?? [];
    return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
  });
  if (!place) throw new Error("The card shows no link.");
  return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName === "obelus-notes", place);
}

/** The page may hide what is ours; it must not use it. */
export const clickjacking: Family = {
  family: "covering and clickjacking",
  cases: [
    {
      name: "a transparent layer over everything: the click is the page's, ours does nothing",
      ours: "article",
      after() {
        const layer = document.createElement("div");
        layer.style.cssText = "position:fixed;inset:0;z-index:2147483647;opacity:0";
        let clicks = 0;
        layer.addEventListener("click", () => clicks++);
        layer.setAttribute("role", "button");
        document.body.append(layer);
        hostile.expect("the page gets its click", () => clicks > 0);
      },
      async act({ drive, page }) {
        const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
        await page.mouse.click(mark.x, mark.y);
        if (await openCard(drive, page)) throw new Error("A click on the page's button opened the card.");
      },
    },
    {
      name: "rules that hide, shrink or fade our element: the card still shows",
      ours: "article",
      head: `<style>
        html > obelus-notes { display: none !important; opacity: 0 !important; visibility: hidden !important;
          transform: scale(0) !important; clip-path: inset(100%) !important; pointer-events: none !important;
          content-visibility: hidden !important; filter: opacity(0) !important; }</style>`,
      async act(scene) {
        await clickMark(scene);
        if (!(await linkIsReachable(scene))) throw new Error("The card cannot be clicked.");
      },
    },
    {
      name: "attributes on our element are taken off again",
      ours: "article",
      after() {
        const host = document.querySelector("obelus-notes") as HTMLElement;
        for (const name of ["inert", "hidden", "aria-hidden", "style", "popover", "class", "dir"])
          host.setAttribute(name, name === "style" ? "display:none!important" : "true");
        hostile.expect("our element is as it was", () => host.attributes.length === 0);
      },
    },
    {
      name: "our element moved into a box of the page goes back to the root",
      ours: "article",
      after() {
        const box = document.createElement("div");
        box.style.cssText = "opacity:0;position:fixed;inset:0";
        document.body.append(box);
        box.append(document.querySelector("obelus-notes") as Element);
        hostile.expect("the box is the page's own", () => box.childNodes.length === 0);
      },
    },
    {
      name: "our element thrown out at once, every time: no fight",
      ours: "article",
      before() {
        let thrown = 0;
        let rounds = 0;
        new MutationObserver(() => {
          for (const host of document.querySelectorAll("obelus-notes")) {
            host.remove();
            thrown++;
          }
        }).observe(document, { childList: true, subtree: true });
        const timer = setInterval(() => {
          if (++rounds === 30) clearInterval(timer);
        }, 100);
        hostile.expect("for three seconds", () => rounds >= 30);
        hostile.expect("few tries a second", () => thrown < rounds);
      },
    },
    {
      name: "a modal dialog: it works, and the marks stay",
      ours: "article",
      after() {
        const dialog = document.createElement("dialog");
        const button = dialog.appendChild(document.createElement("button"));
        button.textContent = "Agree to all";
        button.style.cssText = "position:fixed;left:40px;top:40px;width:200px;height:60px";
        let pressed = 0;
        button.addEventListener("click", () => pressed++);
        document.body.append(dialog);
        dialog.showModal();
        hostile.expect("the dialog's button works", () => pressed > 0 && dialog.open);
      },
      async act({ page }) {
        await page.mouse.click(140, 70);
      },
    },
    {
      name: "a page that swallows every event: the popup still shows the claim",
      ours: "article",
      before() {
        let swallowed = 0;
        for (const type of ["click", "pointermove", "pointerdown", "mousedown", "keydown", "focusin"])
          addEventListener(
            type,
            (event) => {
              swallowed++;
              event.stopImmediatePropagation();
              event.preventDefault();
            },
            { capture: true },
          );
        hostile.expect("a click was swallowed", () => swallowed > 0);
      },
      async act({ drive, page }) {
        await page.mouse.click(200, 200);
        const popup = await drive.openPopup(drive.tabIdOf(page));
        await waitFor("the list of claims", () => popup.$("ol.claims button"));
        await popup.click("ol.claims button");
        await page.bringToFront();
        await waitFor("the card", () => openCard(drive, page));
        await popup.close();
      },
    },
    {
      name: "an element of the page's with our name keeps its text, and it is read",
      ours: "article",
      body: `<obelus-notes style="display:block">${ARTICLE}</obelus-notes>`,
      before() {
        addEventListener("DOMContentLoaded", () => {
          const own = document.querySelector("body > obelus-notes");
          hostile.expect("it stays", () => own?.isConnected === true && own.firstElementChild !== null);
        });
      },
    },
  ],
};
