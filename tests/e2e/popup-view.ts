import type { Page } from "puppeteer-core";
import type { Story } from "../../lib/story/schema";
import { waitFor } from "./harness";

/** A claim as the popup shows it. */
export interface ShownClaim {
  readonly verdict: string;
  readonly words: string;
  readonly fact: string;
  readonly sources: readonly string[];
}

export const STORY_ID = "rusty-dennis-final-confession";

/** The popup's first heading, once it begins like this. */
export function waitForHeading(popup: Page, wanted: RegExp): Promise<string> {
  return waitFor(`the popup's heading ${wanted}`, async () => {
    const heading = await popup.$eval("h1", (element) => element.textContent ?? "");
    if (wanted.test(heading)) return heading;
    throw new Error(`the heading is "${heading}"`);
  });
}

export const STORY_HEADING = /of a known viral story (?:is|are)/u;

/** The list of marked claims. */
export function shownClaims(popup: Page): Promise<ShownClaim[]> {
  return popup.$$eval("ol.claims > li", (items) =>
    items.map((item) => ({
      verdict: item.querySelector(".badge")?.textContent?.trim() ?? "",
      words: item.querySelector("blockquote")?.textContent?.trim() ?? "",
      fact: item.querySelector(".claim-fact")?.textContent?.trim() ?? "",
      sources: [...item.querySelectorAll(".sources > li > a")].map(
        (link) => link.firstChild?.textContent?.trim() ?? "",
      ),
    })),
  );
}

/** The words of the page that the popup confirms. */
export function shownFacts(popup: Page): Promise<string[]> {
  return popup.$$eval("ul.claims > li blockquote", (quotes) =>
    quotes.map(({ textContent }) => textContent?.trim() ?? ""),
  );
}

/** Presses the first button whose label fits. */
export async function press(popup: Page, label: RegExp): Promise<void> {
  const pressed = await popup.evaluate((source) => {
    const wanted = new RegExp(source, "u");
    const buttons = [...document.querySelectorAll("button")];
    const button = buttons.find(({ textContent }) => wanted.test(textContent ?? ""));
    button?.click();
    return button !== undefined;
  }, label.source);
  if (!pressed) throw new Error(`The popup has no button ${label}.`);
}

/** The story file as it is in the package. */
export function packagedStory(popup: Page): Promise<Story> {
  return popup.evaluate(async (id) => (await (await fetch(`/stories/${id}.json`)).json()) as Story, STORY_ID);
}
