import { randomUUID } from "node:crypto";
import { webAnnotations } from "../lib/exchange/web-annotation";
import type { Language } from "../lib/text/languages";
import { type FrameState, inDocumentOrder } from "./frame-state";
import { packagedStory } from "./packaged-story";
import { tabReport } from "./page-lines";

/**
 * What was found on a page as W3C Web Annotations.
 * @param nameOf the address that a reader knows, of one that was opened
 * @param language of the notes, where the story speaks it
 */
export function pageAnnotations(
  frames: readonly FrameState[],
  extensionDir: string,
  nameOf: (address: string) => string,
  language: Language,
): object {
  const ordered = inDocumentOrder(frames);
  return webAnnotations({
    address: nameOf(ordered[0]?.state.address ?? "about:blank"),
    frames: new Map(ordered.map(({ index, state }) => [index, nameOf(state.address)])),
    stories: tabReport(frames).stories.flatMap((found) => {
      const story = packagedStory(found.storyId, extensionDir);
      return story ? [{ found, story }] : [];
    }),
    language,
    generated: new Date().toISOString(),
    id: `urn:uuid:${randomUUID()}`,
  });
}
