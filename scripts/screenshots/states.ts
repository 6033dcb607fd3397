import type { Page } from "puppeteer-core";
import type { Drive } from "../drive";
import { waitFor } from "../wait-for";
import type { Scene, Scheme } from "./scene";

/** A picture to take: how to get there, and the page that is then to be photographed. */
export interface State {
  readonly name: string;
  /** Window size in CSS pixels; without a height the whole page is taken. */
  readonly width: number;
  readonly height?: number;
  /** True where the list of stories has to be missing from the extension. */
  readonly breaks?: true;
  /** True where the dark scheme changes nothing: the sample page has none. */
  readonly onlyLight?: true;
  open(scene: Scene): Promise<Page>;
}

const POPUP = { width: 380, height: 600 };
const PAGE = { width: 960, height: 600 };

/** Every state that a reader can meet. */
export const STATES: readonly State[] = [
  popup("nothing", ({ openRead }) => openRead("garden.html"), /^No known story/u),
  popup("story", ({ openRead }) => openRead("sample-article.html"), /^\d+ claims/u),
  popup("headline", ({ openRead }) => openRead("headline.html"), /^A headline/u),
  popup(
    "paused",
    async ({ set, openRead }) => {
      await set({ pausedSites: ["127.0.0.1"] });
      return openRead("garden.html");
    },
    /^Off on/u,
  ),
  popup("checking", ({ openHanging }) => openHanging(), /^Reading/u),
  popup("unreadable", ({ drive }) => drive.control(), /cannot read/u),
  { ...popup("error", ({ openRead }) => openRead("garden.html"), /^Something went wrong/u), breaks: true },
  {
    name: "page-marks",
    ...PAGE,
    onlyLight: true,
    async open({ openRead }) {
      const page = await openRead("sample-article.html");
      await waitForMarks(page);
      await page.evaluate(() => scrollTo({ top: 520, behavior: "instant" }));
      return page;
    },
  },
  {
    name: "page-card",
    ...PAGE,
    async open({ drive, openRead }) {
      const page = await openRead("sample-article.html");
      await waitForMarks(page);
      await showClaim(drive, page, "C09");
      return page;
    },
  },
  {
    name: "options",
    width: 760,
    async open({ drive, set }) {
      await set({ pausedSites: ["news.example"] });
      const page = await drive.openExtensionPage("options.html");
      await waitFor("the samples' marks", () => page.evaluate(() => CSS.highlights.size > 0));
      return page;
    },
  },
  {
    name: "onboarding",
    width: 760,
    async open({ drive }) {
      const page = await drive.openExtensionPage("onboarding.html");
      await waitForMarks(page);
      await waitFor("the sample's last line", () =>
        page.$eval("[role=status]", ({ textContent }) => (textContent ?? "").includes("has marked")),
      );
      return page;
    },
  },
];

/** What is to be photographed in a scheme, with the whole extension or with a broken one. */
export function statesFor(scheme: Scheme, broken: boolean): readonly State[] {
  return STATES.filter(
    ({ breaks = false, onlyLight }) => breaks === broken && !(onlyLight && scheme === "dark"),
  );
}

function popup(name: string, look: (scene: Scene) => Promise<Page>, heading: RegExp): State {
  return {
    name: `popup-${name}`,
    ...POPUP,
    async open(scene) {
      const { drive } = scene;
      const tab = await look(scene);
      const shown = await drive.openPopup(await scene.tabIdOf(tab));
      await waitFor(
        `the popup's state ${name}`,
        async () => {
          const text = await shown.$eval("h1", ({ textContent }) => textContent ?? "");
          if (heading.test(text)) return true;
          throw new Error(`the heading is "${text}"`);
        },
        { timeout: 30_000 },
      );
      return shown;
    },
  };
}

const waitForMarks = (page: Page) =>
  waitFor("painted marks", () =>
    page.evaluate(() => CSS.highlights.size > 0 && document.querySelector("obelus-notes") !== null),
  );

/** Opens a claim's card as the popup's “Show on page” does, and waits until it is there. */
async function showClaim(drive: Drive, page: Page, claimId: string): Promise<void> {
  await page.bringToFront();
  const func = `(id) => {
    const host = document.querySelector("obelus-notes");
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    if (root.querySelector(".card:popover-open")?.checkVisibility({ visibilityProperty: true })) return true;
    const marks = globalThis.obelus.report().stories.flatMap(({ annotations }) => annotations);
    globalThis.obelus.show(marks.find(({ claimId }) => claimId === id).id);
    return false;
  }`;
  const injection = `{ target: { tabId: ${drive.tabIdOf(page)} }, func: ${func}, args: ["${claimId}"] }`;
  await waitFor("the card", () =>
    drive.inExtension<boolean>(`(await api.scripting.executeScript(${injection}))[0].result`),
  );
}
