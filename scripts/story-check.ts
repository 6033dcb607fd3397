import { join } from "node:path";
import { parseArgs } from "node:util";
import { doubtfulSentences } from "../lib/match/author/check-wordings";
import type { Story } from "../lib/story/schema";
import { isProblem } from "../lib/story/verdicts";
import { LANGUAGES } from "../lib/text/languages";
import { type AuthorStory, amount, authorsDay, readAuthorStory, typed, withIds } from "./author-story";
import { idRemarks } from "./check-ids";
import { unknownWordings } from "./check-known";
import { languageRemarks } from "./check-languages";
import { checkLinks } from "./check-links";
import { fewWordings, notReady, oneSidedExcerpts, shortLists } from "./check-lists";
import { nameRemarks } from "./check-names";
import { phraseRemarks } from "./check-phrases";
import { fileRemark, sharedNames, textRemarks } from "./check-texts";
import { runCommand, UsageError } from "./command";
import { fromCaller, STORIES } from "./project";
import { storyFiles } from "./story-assets";

const USAGE = `Usage: npm run story:check -- [--no-links] [FILE...]
Checks story files, each with the voices beside it (voices/ID/ in its folder), and says in sentences what is
wrong and where. Then, for files that are right: names that find too much or nothing, stock phrases and words of
the record that stand anywhere, sources that no claim has, notes in one part or too long, days still to come, lists
that are short, claims with few wordings or with wordings that have little in common, languages that are half made,
sentences that the matcher takes for another claim, and sources whose addresses do not answer.
Without FILE: all of public/stories, which takes a minute.

  --no-links   do not ask the sources' addresses

Ends with 0 when the files are right (remarks may be there), with 1 when one is not, or is not ready: it would mark
true pages; with 2 on wrong usage.`;

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
  if (positionals.length === 0) console.error(`Checking ${files.length} files, which takes a minute …`);
  let wrong = 0;
  for (const path of files) if (!(await check(path, values["no-links"] !== true))) wrong++;
  return wrong === 0 ? 0 : 1;
}

/** Prints what there is to say about one file. @returns whether it is right and ready */
async function check(path: string, withLinks: boolean): Promise<boolean> {
  const name = typed(path);
  const read = readAuthorStory(path);
  if ("problems" in read) {
    for (const problem of read.problems) console.error(problem);
    return false;
  }
  const { story, withVoices } = read;
  const unready = notReady(withVoices);
  if (unready) console.error(`${name}: ${unready}`);
  console.log(`${name}: ${unready ? "no error" : "all right"} (${counts(read).join(", ")}).`);
  const remarks = [
    ...fileRemark(path, story, name),
    ...nameRemarks(withVoices, name),
    ...sharedNames(story, name),
    ...phraseRemarks(withVoices, name),
    ...textRemarks(story, authorsDay(), name),
    ...idRemarks(story, name),
    ...shortLists(withVoices, name),
    ...fewWordings(withVoices, name),
    ...oneSidedExcerpts(withVoices, name),
    ...languageRemarks(story, withVoices, name),
    ...unknownWordings(withVoices, name),
    ...wordingRemarks(story, withVoices, name),
    ...(withLinks ? await checkLinks(story, name) : []),
  ];
  for (const remark of remarks) console.log(withIds(remark, story));
  return unready === null;
}

/** What was read, so that an author sees what was not. */
function counts({ story, withVoices, voices, voicesFolder }: AuthorStory): string[] {
  const disputed = story.claims.filter(({ verdict }) => isProblem(verdict)).length;
  const wordings = withVoices.claims.flatMap((claim) => Object.values(claim.wordings).flat());
  return [
    amount(disputed, "disputed claim"),
    amount(story.claims.length - disputed, "correct one"),
    amount(story.sources.length, "source"),
    amount(wordings.length, "wording"),
    `${amount(voices, "voice")} in ${voicesFolder}`,
    amount(Object.values(withVoices.excerpts ?? {}).flat().length, "excerpt"),
  ];
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
