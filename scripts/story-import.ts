import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { draftStory } from "../lib/exchange/draft-story";
import { readClaimReviews } from "../lib/exchange/read-claim-reviews";
import { parseForeignJson } from "../lib/story/parse";
import { amount, withIds } from "./author-story";
import { runCommand, UsageError } from "./command";
import { readJson } from "./json-file";
import { fromCaller, STORIES } from "./project";

const USAGE = `Usage: npm run story:import -- --id my-story [--out FILE] RECORDS
Begins a story file from schema.org ClaimReview records (a JSON file: one record, a list, a graph, a feed),
and says in sentences what is still missing. Claims, clear ratings, the reviews as sources and where a claim
appeared are taken over; the reviews' texts and their own sources (citations) are not.

  --id ID      the story's id: letters, digits, hyphens
  --out FILE   where to write it (ID.json, in this folder); a file that is there stays as it is. Not in
               public/stories: nothing can be built while a file there has an error

Ends with 0 when a draft was written, with 1 when there was nothing to write, with 2 on wrong usage.`;

/** `npm run story:import`. */
function importStory(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { id: { type: "string" }, out: { type: "string" } },
  });
  const [file] = positionals;
  const { id, out } = values;
  if (file === undefined || positionals.length > 1) throw new UsageError("Name one file with records.");
  if (!id || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/iu.test(id))
    throw new UsageError("--id is needed: letters, digits and single hyphens.");
  const read = readJson(fromCaller(file), parseForeignJson);
  if ("problem" in read) {
    console.error(`${file}: ${read.problem}`);
    return 1;
  }
  const records = readClaimReviews(read.input);
  if (records.length === 0) {
    console.error(`${file}: no ClaimReview record was found in it.`);
    return 1;
  }
  // No valid story yet: among the others it would stop every building.
  const target = fromCaller(out ?? `${id}.json`);
  const { story, missing } = draftStory(records, id, basename(target));
  writeFileSync(target, `${JSON.stringify(story, null, 2)}\n`, { flag: "wx" });
  console.log(`Wrote ${target}: a draft with ${amount(records.length, "claim")}. Still missing:`);
  for (const sentence of missing) console.log(`- ${withIds(sentence, story)}`);
  console.log(`Once story:check says that it is all right, move it to ${join(STORIES, `${id}.json`)}.`);
  return 0;
}

await runCommand(USAGE, importStory);
