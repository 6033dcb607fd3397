import type { TextBlock } from "./blocks/text-block";
import type { StoryReader } from "./read-story";
import type { StoryReading } from "./story-reading";

/** Reads a page without a pause: for tools, where no page waits. */
export function readAtOnce(
  reader: StoryReader,
  blocks: readonly TextBlock[],
  title: string,
  announcedTypes: readonly string[] = [],
): StoryReading {
  return atOnce(reader.read(blocks, title, announcedTypes));
}

/** The result of steps, without a pause between them. */
export function atOnce<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
