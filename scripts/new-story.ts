import { SOURCE_KINDS } from "../lib/story/schema";
import { isProblem, type ProblemVerdict, VERDICTS } from "../lib/story/verdicts";
import { LANGUAGES, type Language } from "../lib/text/languages";
import { pastedLine } from "./pasted-line";

/** One question to the author of a new story: also a flag of the command, by its key. */
export interface Question {
  readonly key: string;
  readonly ask: string;
  /** Answers that are needed; 0 where it may be left empty. More than `most` are not asked for. */
  readonly fewest: number;
  readonly most: number;
  /** Stands where the author says nothing, and while earlier questions are checked. */
  readonly example: string;
  /** What an empty line says, where it says something. */
  readonly emptyIs?: string;
  /** The words that an answer may be; capitals and spaces in them do not matter. */
  readonly choices?: readonly string[];
  /** What each choice means, a line each. */
  readonly help?: readonly string[];
}

const question = (key: string, ask: string, example: string, fewest = 1, most = 1) => ({
  key,
  ask,
  fewest,
  most,
  example,
});

const choice = (choices: readonly string[], asked: Question): Question => ({ ...asked, choices });

/** An answer that stands for the day of the asking. */
const TODAY = "today";

/** As docs/stories.md tells them, in short. */
const VERDICT_HELP: Record<ProblemVerdict, string> = {
  "no-record": "nobody can trace it, and you have searched",
  false: "named sources contradict it, two at least",
  altered: "real words or facts turned round, moved or cut",
  fiction: "a scene told as life, or life told as a scene",
  "missing-context": "true, but leads astray without what was left out",
};

/** A story begins with what is disputed in it. */
const FIRST_VERDICTS = VERDICTS.filter(isProblem);

/** A file with one claim, one claim's source; the rest is written into it by hand. */
export const QUESTIONS: readonly Question[] = [
  question("id", "A short id for the file: letters, digits, hyphens", "my-story"),
  question("title", "A neutral name of the story, in English", "A title"),
  question("summary", "What the record says, in one or two sentences, in English", "A summary."),
  question("by", "Who reviews it (you, or your newsroom)", "Somebody"),
  question(
    "person",
    "Full name of a person it is about, two words or more, and other spellings, one a line",
    "Ada Moor",
    1,
    50,
  ),
  question("mention", "Short forms of that name (a first or last name), one a line", "Ada", 0, 50),
  choice(
    ["she", "he"],
    question("pronoun", "Do texts about this person say she or he? (may be empty)", "she", 0),
  ),
  choice(LANGUAGES, question("language", `Language of the pages: ${LANGUAGES.join(", ")}`, "en")),
  question(
    "motif",
    "Stock phrases that make it this story (finally spoke …), one a line",
    "finally spoke",
    1,
    200,
  ),
  question("claim", "The first disputed claim as one neutral sentence, in English", "She kept the lake."),
  {
    ...choice(FIRST_VERDICTS, question("verdict", `Its verdict: ${FIRST_VERDICTS.join(", ")}`, "no-record")),
    help: FIRST_VERDICTS.map((verdict) => `${verdict}: ${VERDICT_HELP[verdict]}`),
  },
  question("fact", "The note's first line, at most 140 characters: what is so", "No letter is known."),
  question("departure", "The note's rest: where the page departs from it, what was searched", "We searched."),
  question(
    "wording",
    "Sentences in which pages state this claim, in their language, one a line",
    "One.",
    8,
    400,
  ),
  question(
    "source",
    "Title of a source that you have read (two for the verdict false), one a line",
    "A source",
    1,
    20,
  ),
  question("publisher", "Its publisher, one a line in the same order", "A publisher", 1, 20),
  question("url", "Its address, one a line in the same order", "https://archive.example/1", 1, 20),
  choice(SOURCE_KINDS, question("kind", `Its kind, one a line: ${SOURCE_KINDS.join(", ")}`, "record", 1, 20)),
  question("supports", "What it shows, in your own words, in English, one a line", "What it shows.", 1, 20),
  {
    ...question(
      "checked",
      "When did you last read it? (YYYY-MM-DD, empty for today), one a line",
      TODAY,
      1,
      20,
    ),
    emptyIs: TODAY,
  },
];

export type Answers = Readonly<Record<string, readonly string[]>>;

/**
 * The story file that answers make. Where one is missing its question's example stands, so that each answer can be
 * checked at once by the checks that every story goes through.
 * @param today YYYY-MM-DD
 */
export function storyFromAnswers(answers: Answers, today: string): object {
  const all = (key: string) => answers[key] ?? examples(key);
  const one = (key: string) => all(key)[0] ?? "";
  const language = one("language");
  const pronoun = one("pronoun");
  return {
    $schema: "./story.schema.json",
    id: one("id"),
    title: { en: one("title") },
    summary: { en: one("summary") },
    reviewed: today,
    reviewedBy: one("by"),
    people: [
      { id: "person", names: all("person"), mentions: all("mention"), ...(pronoun ? { pronoun } : {}) },
    ],
    works: [],
    motif: { [language]: { phrases: all("motif"), patterns: [] } },
    background: { [language]: [] },
    examining: { [language]: [] },
    telling: { [language]: [] },
    claims: [
      {
        id: "C01",
        key: "first-claim",
        claimReviewed: { en: one("claim") },
        verdict: one("verdict"),
        note: { en: `${one("fact")}\n${one("departure")}` },
        quotes: [],
        wordings: { [language]: all("wording") },
        notThis: { [language]: [] },
        sources: all("source").map((_, index) => `S${index + 1}`),
      },
    ],
    sources: all("source").map((title, index) => ({
      id: `S${index + 1}`,
      title,
      publisher: all("publisher")[index] ?? "",
      kind: all("kind")[index] ?? "",
      url: all("url")[index] ?? "",
      supports: { en: all("supports")[index] ?? "" },
      checked: dayOf(all("checked")[index], today),
    })),
    appearances: [],
  };
}

const dayOf = (answer: string | undefined, today: string) =>
  answer === undefined || answer === TODAY ? today : answer;

/** Enough different examples for every list that goes by another. */
export function examples(key: string): string[] {
  const example = QUESTIONS.find((question) => question.key === key)?.example ?? "";
  // Two sources, as the verdict false wants; what goes by another list is long enough for that.
  const count = key === "wording" ? 8 : key === "source" ? 2 : OF_SOURCES.has(key) ? 20 : 1;
  return Array.from({ length: count }, (_, index) => (key === "wording" ? `${example} ${index}` : example));
}

/** Questions with one answer for each source. */
const OF_SOURCES: ReadonlySet<string> = new Set(["publisher", "url", "kind", "supports", "checked"]);

/** A question with as many answers as those before it ask for. */
export function fitted(question: Question, answers: Answers): Question {
  // A line too many or too few would put publishers and addresses with the wrong sources.
  const sources = answers.source?.length ?? 0;
  if (OF_SOURCES.has(question.key)) return { ...question, fewest: sources, most: sources };
  const isFalse = question.key === "source" && answers.verdict?.[0] === "false";
  return isFalse ? { ...question, fewest: 2 } : question;
}

/** `No record` as `no-record`, and `German` as `de`, where that is one of the choices; else the line without bullets. */
export function understood({ key, choices, most, emptyIs = "" }: Question, line: string): string {
  const text = pastedLine(line, most > 1) || emptyIs;
  const plain = text.toLowerCase().replace(/\s+/gu, "-");
  if (choices?.includes(plain)) return plain;
  const named =
    key === "language" ? LANGUAGES.find((code) => namesOf(code).includes(text.toLowerCase())) : undefined;
  return named ?? text;
}

/** What options answer to a question; an empty one says nothing where none is needed. */
export function givenLines(question: Question, given: Answers): string[] {
  const lines = (given[question.key] ?? []).map((line) => understood(question, line));
  return question.fewest > 0 ? lines : lines.filter((line) => line !== "");
}

/** What English and its own speakers call a language. */
function namesOf(code: Language): string[] {
  return ["en", code].map((speaker) =>
    String(new Intl.DisplayNames([speaker], { type: "language" }).of(code)).toLowerCase(),
  );
}
