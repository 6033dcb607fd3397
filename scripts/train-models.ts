import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VoicedStory } from "../lib/story/voices";
import { LANGUAGES, type Language } from "../lib/text/languages";
import { isKept, modelText } from "./kept-models";
import { ROOT, STORIES } from "./project";
import { readStories, withAllVoices } from "./story-assets";

/** Processes at most: more would wait for the one with the first language, which has the most to learn from. */
const MOST_PROCESSES = 4;

/**
 * `tsx scripts/train-models.ts`: makes and keeps the models of all stories that are not kept yet, in several processes at
 * once; training is most of what a first build takes. `train-models.ts 1/2` makes the second half of them, from 0 on.
 */
async function main([part]: readonly string[]): Promise<void> {
  const jobs = readStories(STORIES).flatMap(({ story }) => jobsOf(withAllVoices(STORIES, story)));
  if (part !== undefined) {
    const [number, count] = part.split("/").map(Number) as [number, number];
    for (const { story, language } of shareOf(jobs, number, count)) modelText(story, language);
  } else if (jobs.some(({ story, language }) => !isKept(story, language))) {
    const count = Math.min(MOST_PROCESSES, availableParallelism());
    await Promise.all(Array.from({ length: count }, (_, number) => inProcess(`${number}/${count}`)));
  }
}

/** A model to be made. */
interface Job {
  readonly story: VoicedStory;
  readonly language: Language;
  /** How much there is to learn from. */
  readonly sentences: number;
}

function jobsOf(story: VoicedStory): Job[] {
  return LANGUAGES.map((language) => {
    const wordings = story.claims.reduce((sum, claim) => sum + (claim.wordings[language]?.length ?? 0), 0);
    const sentences = wordings === 0 ? 0 : wordings + (story.excerpts?.[language]?.length ?? 0);
    return { story, language, sentences };
  }).filter(({ sentences }) => sentences > 0);
}

/** The largest first, each to the process that has the least to do. */
function shareOf(jobs: readonly Job[], number: number, count: number): Job[] {
  const loads = Array<number>(count).fill(0);
  return [...jobs]
    .sort((a, b) => b.sentences - a.sentences)
    .filter(({ sentences }) => {
      const free = loads.indexOf(Math.min(...loads));
      loads[free] = (loads[free] as number) + sentences;
      return free === number;
    });
}

async function inProcess(part: string): Promise<void> {
  const args = [join(ROOT, "node_modules/tsx/dist/cli.mjs"), fileURLToPath(import.meta.url), part];
  const [code, signal] = await once(spawn(process.execPath, args, { stdio: "inherit" }), "exit");
  if (code !== 0) throw new Error(`Training models (${part}) ended with ${code ?? signal}.`);
}

await main(process.argv.slice(2));
