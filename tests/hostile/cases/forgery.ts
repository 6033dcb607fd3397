import { openCard } from "../../e2e/content-world";
import { waitFor } from "../../e2e/harness";
import type { Family } from "../hostile-case";

/** Events and messages that no reader and no part of ours has sent. */
export const forgery: Family = {
  family: "forged events and messages",
  cases: [
    {
      name: "point at a claim and click it: no card opens",
      ours: "article",
      async after() {
        const mark = hostile.firstMark();
        if (!mark) throw new Error("no mark");
        const at = { clientX: mark.x, clientY: mark.y, bubbles: true, composed: true };
        const target = document.elementFromPoint(mark.x, mark.y) ?? document.body;
        target.dispatchEvent(new PointerEvent("pointermove", { ...at, pointerType: "mouse" }));
        target.dispatchEvent(new MouseEvent("click", at));
        hostile.expect("a place in the text", () => target.closest("article") !== null);
        // As long as a pointer has to rest, and more.
        await new Promise((resolve) => setTimeout(resolve, 1200));
      },
      async act({ drive, page }) {
        if (await openCard(drive, page)) throw new Error("The page has opened the card.");
      },
    },
    {
      name: "press Escape: the card that the reader opened stays",
      ours: "article",
      async act({ drive, page }) {
        await waitFor("the card", async () => {
          const mark = (await page.evaluate("hostile.firstMark()")) as { x: number; y: number };
          await page.mouse.click(mark.x, mark.y);
          return openCard(drive, page);
        });
        await page.evaluate(() => {
          for (const target of [document, document.body, document.querySelector("obelus-notes")])
            target?.dispatchEvent(
              new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }),
            );
        });
        if (!(await openCard(drive, page))) throw new Error("The page has closed the card.");
      },
    },
    {
      name: "click and focus our element",
      ours: "article",
      after() {
        const host = document.querySelector<HTMLElement>("obelus-notes");
        host?.click();
        host?.focus();
        for (const type of ["keydown", "click", "pointerdown", "focusin"])
          host?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        hostile.expect("it cannot take the focus", () => document.activeElement === document.body);
      },
      async act({ drive, page }) {
        if (await openCard(drive, page)) throw new Error("The page has opened the card.");
      },
    },
    {
      name: "speak our messages on every channel of the page",
      ours: "article",
      after() {
        const messages = [
          { type: "candidate" },
          { type: "loadStories", languages: ["en"] },
          { type: "reportChanged" },
          { type: "readTab", tabId: 1 },
        ];
        const channel = new BroadcastChannel("obelus");
        for (const message of messages) {
          channel.postMessage(message);
          document.dispatchEvent(new CustomEvent("obelus", { detail: message }));
          document.dispatchEvent(new CustomEvent(message.type, { detail: message }));
        }
        postMessage("own");
        channel.close();
        hostile.expect("they were sent", () => messages.length === 4);
      },
      async act({ drive, page }) {
        const badge = await drive.badgeText(drive.tabIdOf(page));
        if (!/^\d+$/.test(badge)) throw new Error(`The badge is "${badge}".`);
      },
    },
    {
      name: "find no way to the extension",
      ours: "article",
      async act({ drive, page }) {
        const answer = await page.evaluate(async (id) => {
          const world = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
          const runtime = world.chrome?.runtime as { sendMessage?: unknown; connect?: unknown } | undefined;
          hostile.expect("no extension API in the page", () => world.browser === undefined);
          return [typeof runtime?.sendMessage, typeof runtime?.connect, id.length > 0];
        }, new URL(drive.extensionOrigin).host);
        if (JSON.stringify(answer) !== '["undefined","undefined",true]')
          throw new Error(JSON.stringify(answer));
      },
    },
    {
      name: "come by the thousand: scrolling, toggling, animations",
      ours: "article",
      after() {
        for (let round = 0; round < 3000; round++) {
          document.dispatchEvent(new Event("scroll"));
          dispatchEvent(new Event("resize"));
          for (const type of ["toggle", "transitionend", "animationend"])
            document.body.dispatchEvent(new Event(type, { bubbles: true }));
        }
        hostile.expect("the article is there", () => document.querySelector("article") !== null);
      },
    },
  ],
};
