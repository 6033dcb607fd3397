import type { PageBlock } from "../../lib/dom/read/page-block";
import { reportStory } from "../../lib/report/frame-report";
import type { FoundStory } from "./drawn-mark";
import type { LoadedReader } from "./story-loader";

/** All of a frame that stories are looked for in. */
export interface Seen {
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  /** As `announcedTypes` has them. */
  readonly types: readonly string[];
}

/** `isCut`: there were more marks than a frame may show. */
type Found = FoundStory & { readonly isCut: boolean };

/**
 * Each story of the frame once, in the language in which it is told most clearly. A generator, so that the caller can
 * pause on long pages.
 * @param before what was found last: places that are still there keep their ids
 */
export function* findStories(
  readers: readonly LoadedReader[],
  { blocks, title, types }: Seen,
  before: readonly FoundStory[],
): Generator<void, Found[]> {
  const best = new Map<string, Found & { strength: number }>();
  for (const { story, reader } of readers) {
    const reading = yield* reader.read(blocks, title, types);
    const known = before.find((one) => one.story.id === story.id);
    const reported = reportStory(reader.model, reading, blocks, known);
    const { strength } = reading;
    if (reported && strength > (best.get(story.id)?.strength ?? -1))
      best.set(story.id, { story, blocks, strength, ...reported });
  }
  return [...best.values()];
}
