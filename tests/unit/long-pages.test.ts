import { describe, expect, it } from "vitest";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { StoryReader } from "../../lib/match/read-story";
import type { StoryReading } from "../../lib/match/story-reading";
import { reader } from "./first-story";
import { textBlock } from "./text-blocks";

/** Reading, naming, stance, scoring and evidence pause at each block or sentence. */
const STEPS_A_BLOCK = 5;

const TOLD = [
  "Rusty Dennis was the mother of Rocky Dennis.",
  "Before she died she gave one last interview and broke her long silence.",
  "“They turned my life into a movie, but they told neither my story nor his,” she said.",
  "In tears she admitted that she was not by his side when he died, that she was not holding him.",
  "Her absence haunted her for the rest of her life. “I failed him that night.”",
].map((line) => textBlock(line));

const CALM = textBlock("A line of a log that nobody reads, number by number, day by day. ".repeat(12));

function many(count: number, make: (number: number) => TextBlock | readonly TextBlock[]): TextBlock[] {
  return Array.from({ length: count }, (_, number) => make(number)).flat();
}

/** A different word for each number, with a capital. */
function surname(number: number): string {
  const letters = [...number.toString(26)].map((digit) =>
    String.fromCharCode(97 + Number.parseInt(digit, 26)),
  );
  return `Z${letters.join("")}quist`;
}

/** Reads a page step by step: the page gets its turn between two. How long they take, `npm run bench` measures. */
function readSlowly(blocks: readonly TextBlock[]): { reading: StoryReading; steps: number } {
  const work = new StoryReader(reader.model).read(blocks, "");
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done) return { reading: step.value, steps };
  }
}

describe("pages without measure are read in small steps", { timeout: 60_000 }, () => {
  it.each([
    [
      "a log of a million letters around the story",
      [...many(600, () => CALM), ...TOLD, ...many(600, () => CALM)],
    ],
    [
      "four thousand headings that name others",
      [
        ...TOLD,
        ...many(4000, (number) => textBlock(`Rocky ${surname(number)}`, { kind: "heading" })),
        ...many(600, () => CALM),
      ],
    ],
    ["the story a thousand times over", many(1000, () => TOLD)],
  ])("%s", (_name, blocks) => {
    const { reading, steps } = readSlowly(blocks);
    expect(reading.level).toBe("story");
    expect(steps).toBeGreaterThan(STEPS_A_BLOCK * blocks.length);
  });

  it("one claim in four thousand wordings below a name", () => {
    const lines = many(4000, (number) =>
      textBlock(`She admitted that she was not by his side when he died, said ${surname(number)}.`),
    );
    const { reading, steps } = readSlowly([...TOLD.slice(0, 1), ...lines]);
    expect(reading.level).toBe("none");
    expect(steps).toBeGreaterThan(STEPS_A_BLOCK * lines.length);
  });

  it("a hundred and fifty thousand different names", () => {
    const names = Array.from({ length: 150_000 }, (_, number) => surname(number));
    const blocks = many(150, (number) =>
      textBlock(names.slice(number * 1000, number * 1000 + 1000).join(" ")),
    );
    expect(readSlowly([...TOLD, ...blocks]).reading.level).toBe("story");
  });
});
