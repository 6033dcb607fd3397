import type { StoryReader, StoryReading } from "./read-story";
import type { TextBlock } from "./text-block";

/** Reads a page without a pause: for tools, where no page waits. */
export function readAtOnce(reader: StoryReader, blocks: readonly TextBlock[], title: string): StoryReading {
  const steps = reader.read(blocks, title);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
