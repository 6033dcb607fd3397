/** With more words than these one pattern of them all would be slower than reading the names themselves. */
const MOST_WORDS = 256;

/** What stands for hashtags where they are more. */
const ANY_TAG = "\\S{4,40}";

/** A name as the gate looks for it. */
export interface SpeltName {
  /** In small letters; one of them is enough to see. */
  readonly words: readonly string[];
  /** Found only where it ends with a capital ("madre de Rocky"). */
  readonly isProper: boolean;
}

/**
 * Patterns of a few words without which no name is in a text: one look of the browser's own tells nearly every page
 * from the rest. One for words with capitals, which tell by themselves at times, one for small letters, one for
 * hashtags. Runs at build time.
 * @param telling words with a capital that tell by themselves or beside another
 * @param hashtags names as one word, in small letters; with more capitals the names' own words are seen in them
 * @returns the patterns' sources; none where the words are too many
 */
export function nameHints(
  names: readonly SpeltName[],
  telling: Iterable<string>,
  hashtags: Iterable<string>,
): string[] {
  if (new Set(names.flatMap(({ words }) => words)).size > 8 * MOST_WORDS) return [];
  const proper = new Set([...wordsOfAll(names), ...telling]);
  if (proper.size > MOST_WORDS) return [];
  const capital = [...proper].flatMap((word) => [capitalised(word), word.toUpperCase()]);
  const small = wordsOfAll(names.filter(({ isProper }) => !isProper));
  // The space before makes it quick to look for: small letters are what texts are made of.
  return [oneOf(capital), ` ${oneOf(small)}`, `#${oneOfTags(new Set(hashtags))}`];
}

function oneOf(words: Iterable<string>): string {
  const all = [...new Set(words)];
  return all.length > 0 ? branches(all) : "[]";
}

/** Their first letter may be a capital: phones write it. */
function oneOfTags(tags: ReadonlySet<string>): string {
  if (tags.size === 0) return "[]";
  if (tags.size > MOST_WORDS) return ANY_TAG;
  const all = [...byFirstLetter(tags)].map(
    ([first, rest]) => `[${first}${first.toUpperCase()}]${branches(rest)}`,
  );
  return `(?:${all.join("|")})`;
}

/** A pattern in which words share their beginnings: browsers compile it in three quarters of the time. */
function branches(words: readonly string[]): string {
  const all = [...byFirstLetter(words)].map(([first, rest]) => first + branches(rest));
  const isOver = words.includes("");
  if (all.length === 0 || (all.length === 1 && !isOver)) return all.join("");
  return `(?:${all.join("|")})${isOver ? "?" : ""}`;
}

/** The rests of words by their first letter, in order; none of an empty word. */
function byFirstLetter(words: Iterable<string>): Map<string, string[]> {
  const rests = new Map<string, string[]>();
  for (const word of [...words].sort())
    if (word !== "") rests.set(word.charAt(0), [...(rests.get(word.charAt(0)) ?? []), word.slice(1)]);
  return rests;
}

/** As few words as cover all names: always the one next that most of the names left have, the longer of two. */
function wordsOfAll(names: readonly SpeltName[]): Set<string> {
  const chosen = new Set<string>();
  for (
    let left = names;
    left.length > 0;
    left = left.filter(({ words }) => !words.some((one) => chosen.has(one)))
  ) {
    const counts = new Map<string, number>();
    for (const word of left.flatMap(({ words }) => [...new Set(words)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    const [best] = [...counts].sort(
      ([a, one], [b, other]) => other - one || b.length - a.length || (a < b ? -1 : 1),
    );
    if (!best) throw new Error("A name without words.");
    chosen.add(best[0]);
  }
  return chosen;
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
