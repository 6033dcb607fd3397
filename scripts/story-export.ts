import { parseArgs } from "node:util";
import { claimReviews } from "../lib/exchange/claim-review";
import { chosenLanguage, runCommand, UsageError } from "./command";
import { readStory } from "./json-file";
import { fromCaller } from "./project";

const USAGE = `Usage: npm run --silent story:export -- [--url ADDRESS] [--language xx] [--people] FILE
Prints the story of FILE as schema.org ClaimReview records, one JSON-LD document.

  --url ADDRESS    where the notes are published; each record gets ADDRESS#claim
  --language xx    language of claims and notes (en); English where the file has no other
  --people         “reviewedBy” holds people, parted by commas, and no newsroom (Person in place of Organization)

Ends with 0, with 1 when the file is no valid story, with 2 on wrong usage.`;

/** `npm run story:export`. */
function exportStory(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: "string" }, language: { type: "string" }, people: { type: "boolean" } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError("Name one story file.");
  const { url, people: byPeople = false } = values;
  const language = chosenLanguage(values.language);
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url ${url}: this is no full address.`);
  const { story, problems } = readStory(fromCaller(file), file);
  for (const problem of problems) console.error(problem);
  if (!story) return 1;
  console.log(
    JSON.stringify(
      claimReviews(story, { language, byPeople, ...(url === undefined ? {} : { url }) }),
      null,
      2,
    ),
  );
  return 0;
}

await runCommand(USAGE, exportStory);
