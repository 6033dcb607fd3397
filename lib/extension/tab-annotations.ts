import { webAnnotations } from "../exchange/web-annotation";
import { mergeFrames } from "../report/tab-report";
import { browser } from "./browser";
import { readerLanguage } from "./i18n";
import { loadStory, loadStoryIndex } from "./stories";
import { readTab } from "./tab-page";

/**
 * One story's notes on a tab's page as W3C Web Annotations, in the text of a JSON-LD document.
 * @param language of the notes
 * Rejects where the browser lets no extension in.
 */
export async function tabAnnotations(
  tabId: number,
  storyId: string,
  language = readerLanguage(),
): Promise<string> {
  const [{ frames }, index, addresses] = await Promise.all([
    readTab(tabId),
    loadStoryIndex(),
    frameAddresses(tabId),
  ]);
  const found = mergeFrames(frames).stories.filter((story) => story.storyId === storyId);
  const stories = await Promise.all(
    found.map(async (reading) => ({ found: reading, story: await loadStory(index, reading.storyId) })),
  );
  const document = webAnnotations({
    address: addresses.get(0) ?? "about:blank",
    frames: addresses,
    stories,
    language,
    generated: new Date().toISOString(),
    id: `urn:uuid:${crypto.randomUUID()}`,
  });
  return JSON.stringify(document, null, 2);
}

async function frameAddresses(tabId: number): Promise<Map<number, string>> {
  const target = { tabId, allFrames: true };
  const results = await browser.scripting.executeScript({ target, func: () => location.href });
  return new Map(results.map(({ frameId, result }) => [frameId, String(result)]));
}
