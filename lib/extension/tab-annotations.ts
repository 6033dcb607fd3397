import { webAnnotations } from "../exchange/web-annotation";
import { mergeFrames } from "../report/tab-report";
import { browser } from "./browser";
import { readerLanguage } from "./i18n";
import { runInAll } from "./run-in-tab";
import { notesLanguage, readSettings } from "./settings";
import { loadStory } from "./stories";
import { readReports } from "./tab-page";

/**
 * One story's notes on a tab's page as W3C Web Annotations, in the text of a JSON-LD document, in the language in
 * which the popup shows them. Rejects where the browser lets no extension in.
 */
export async function tabAnnotations(tabId: number, storyId: string): Promise<string> {
  const [{ frames }, story, addresses, settings] = await Promise.all([
    readReports(tabId),
    loadStory(storyId),
    frameAddresses(tabId),
    readSettings(browser.storage.local),
  ]);
  const found = mergeFrames(frames).stories.filter((other) => other.storyId === storyId);
  const document = webAnnotations({
    address: addresses.get(0) ?? "about:blank",
    frames: addresses,
    stories: found.map((one) => ({ found: one, story })),
    language: notesLanguage(settings, readerLanguage()),
    generated: new Date().toISOString(),
    id: `urn:uuid:${crypto.randomUUID()}`,
  });
  return JSON.stringify(document, null, 2);
}

async function frameAddresses(tabId: number): Promise<Map<number, string>> {
  const answers = await runInAll(tabId, () => location.href);
  return new Map(answers.map(({ frameId, value }) => [frameId, value]));
}
