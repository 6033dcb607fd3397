import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "../lib/text/languages";
import { modelText } from "./kept-models";
import { STORIES } from "./project";
import { readStories, withAllVoices } from "./story-assets";

/** Processes at most: more would wait for the one with the first language, which has the most to learn from. */
const MOST_PROCESSES = 4;

/**
 * `tsx scripts/train-models.ts`: makes and keeps the models of all stories in several processes at once; training is
 * most of what a first build takes. `train-models.ts 1/2` makes the second half of them.
 */
async function main([part]: readonly string[]): Promise<void> {
  if (part !== undefined) return train(...(part.split("/").map(Number) as [number, number]));
  const count = Math.min(MOST_PROCESSES, availableParallelism());
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  const runs = Array.from({ length: count }, async (_, number) => {
    const args = [tsx, fileURLToPath(import.meta.url), `${number}/${count}`];
    const [code] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
    if (code !== 0) throw new Error(`Training models ended with ${code}.`);
  });
  await Promise.all(runs);
}

function train(number: number, count: number): void {
  const stories = readStories(STORIES).map(({ story }) => withAllVoices(STORIES, story));
  const loads = Array<number>(count).fill(0);
  for (const language of LANGUAGES)
    for (const story of stories) {
      const sentences = story.claims.reduce(
        (sum, { wordings }) => sum + (wordings[language]?.length ?? 0),
        0,
      );
      const free = loads.indexOf(Math.min(...loads));
      loads[free] = (loads[free] as number) + sentences;
      if (free === number) modelText(story, language);
    }
}

await main(process.argv.slice(2));
