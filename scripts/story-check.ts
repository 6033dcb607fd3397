import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { doubtfulSentences } from "../lib/match/check-wordings";
import { errorText } from "../lib/report/error-text";
import { parseStoryText } from "../lib/story/parse";
import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";
import { LANGUAGES } from "../lib/text/languages";
import { checkLinks } from "./check-links";
import { shortLists } from "./check-lists";
import { singleNames } from "./check-names";
import { fileFault, runCommand, UsageError } from "./command";
import { fromCaller, STORIES } from "./project";
import { storyFiles, withAllVoices } from "./story-assets";

const USAGE = `Usage: npm run story:check -- [--no-links] [FILE...]
Checks story files and says in sentences what is wrong and where. Then, for files that are right: full names
of one word, lists that are short, sentences that the matcher takes for another claim, and sources whose
addresses do not answer.
Without FILE: all of public/stories.

  --no-links   do not ask the sources' addresses

Ends with 0 when the files are right (remarks may be there), with 1 when one is not, with 2 on wrong usage.`;

/** Remarks of one kind about one language; more help nobody. */
const MOST_REMARKS = 12;

async function checkAll(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { "no-links": { type: "boolean" } },
  });
  const files =
    positionals.length > 0
      ? positionals.map(fromCaller)
      : storyFiles(STORIES).map((file) => join(STORIES, file));
  if (files.length === 0) throw new UsageError(`No story files found in ${STORIES}.`);
  let wrong = 0;
  for (const path of files) if (!(await check(path, values["no-links"] !== true))) wrong++;
  return wrong === 0 ? 0 : 1;
}

/** Prints what there is to say about one file. @returns whether it is right */
async function check(path: string, withLinks: boolean): Promise<boolean> {
  const name = relative(process.cwd(), path) || path;
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    console.error(fileFault(error as NodeJS.ErrnoException, name));
    return false;
  }
  const { story, problems } = parseStoryText(text, name);
  for (const problem of problems) console.error(problem);
  if (!story) return false;
  let withVoices: Story;
  try {
    withVoices = withAllVoices(STORIES, story);
  } catch (error) {
    console.error(errorText(error));
    return false;
  }
  const disputed = story.claims.filter(({ verdict }) => isProblem(verdict)).length;
  const counts = `${disputed} disputed claims, ${story.claims.length - disputed} correct ones, ${story.sources.length} sources`;
  console.log(`${name}: all right (${counts}).`);
  for (const remark of singleNames(story, name)) console.log(remark);
  for (const remark of shortLists(withVoices, name)) console.log(remark);
  for (const remark of wordingRemarks(story, withVoices, name)) console.log(remark);
  if (withLinks) for (const remark of await checkLinks(story, name)) console.log(remark);
  return true;
}

function wordingRemarks(story: Story, withVoices: Story, name: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const doubts = doubtfulSentences(story, language, withVoices);
    const shown = doubts
      .slice(0, MOST_REMARKS)
      .map(
        ({ where, text, as, likelihood }) =>
          `${name}: ${where}: would be marked as ${as} (${likelihood.toFixed(2)}): “${text}”`,
      );
    const rest = doubts.length - shown.length;
    return rest > 0 ? [...shown, `${name}: … and ${rest} more such sentences in ${language}.`] : shown;
  });
}

await runCommand(USAGE, checkAll);
