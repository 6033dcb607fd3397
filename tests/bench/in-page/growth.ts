import { StoryReader } from "../../../lib/match/read-story";
import { timed } from "./harness";
import { placeStory, readText } from "./read-page";

export interface GrowthRun {
  /** Milliseconds. */
  readonly text: number;
  readonly story: number;
  readonly floor: number;
  readonly marks: number;
}

/** Reads the page's text, then looks for the story in it. */
async function run(json: string): Promise<GrowthRun> {
  const reader = new StoryReader(JSON.parse(json));
  let blocks: ReturnType<typeof readText> = [];
  const text = await timed(() => {
    blocks = readText();
  });
  let marks = 0;
  const story = await timed(() => {
    marks = placeStory(reader, blocks).length;
  });
  return { text: text.work, story: story.work, floor: Math.min(...text.floors, ...story.floors), marks };
}

Object.assign(globalThis, { bench: { run } });
