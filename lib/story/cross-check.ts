import { foldText } from "../text/normalize";
import { LIMITS } from "./limits";
import { type Claim, isWorded, type NamedEntity, type Story } from "./schema";
import { isProblem } from "./verdicts";

export const FEWEST_WORDINGS = 8;
const FEWEST_SOURCES_FOR_FALSE = 2;

/** Checks what no single field can show: fields against each other. One sentence a problem. */
export function crossCheck(story: Story): string[] {
  return [
    ...duplicates(
      "claims",
      story.claims.map(({ id }) => id),
    ),
    ...duplicates(
      "sources",
      story.sources.map(({ id }) => id),
    ),
    ...duplicates(
      "people and works",
      [...story.people, ...story.works].map(({ id }) => id),
      (at) => (at < story.people.length ? `people[${at}]` : `works[${at - story.people.length}]`),
    ),
    ...duplicates(
      "the claims' keys",
      story.claims.map(({ key }) => key),
      (at) => `claims[${at}]`,
    ),
    ...Object.entries({ people: story.people, works: story.works }).flatMap(([list, named]) =>
      named.flatMap((one, index) => checkRareMentions(one, `${list}[${index}].rareMentions`)),
    ),
    ...namelessWorks(story),
    ...emptyGroups(story),
    ...nothingDisputed(story),
    ...story.claims.flatMap((claim, index) => checkClaim(claim, `claims[${index}]`, story)),
    ...story.sources.flatMap(({ quote }, index) => checkQuote(quote ?? "", `sources[${index}].quote`)),
    ...sharedWordings(story),
    ...sharedStance(story),
  ];
}

function duplicates(
  where: string,
  ids: readonly string[],
  placeOf = (at: number) => `${where}[${at}]`,
): string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => {
    const places = ids.flatMap((other, index) => (other === id ? placeOf(index) : []));
    return `${where}: “${id}” stands more than once, at ${places.join(" and ")}; each needs its own.`;
  });
}

function checkRareMentions({ mentions, rareMentions }: NamedEntity, where: string): string[] {
  return rareMentions.flatMap((mention, index) =>
    mentions.includes(mention)
      ? []
      : [`${where}[${index}]: “${mention}” is not among the mentions beside it; put it there too.`],
  );
}

/** A place known by one word has it in its mentions: among full names each page with the word would be looked at. */
function namelessWorks({ works }: Story): string[] {
  return works.flatMap(({ names, mentions }, index) =>
    names.length + mentions.length > 0
      ? []
      : [`works[${index}]: has neither names nor mentions; a name of one word belongs into mentions.`],
  );
}

function checkClaim(claim: Claim, where: string, story: Story): string[] {
  const problems: string[] = [];
  for (const [language, note] of Object.entries(claim.note)) {
    const { length } = (note as string).split("\n")[0] ?? "";
    if (length > LIMITS.noteFirstLine)
      problems.push(
        `${where}.note.${language}: the first line has ${length} characters; at most ${LIMITS.noteFirstLine} are allowed.`,
      );
  }
  claim.quotes.forEach(({ exact }, index) => {
    problems.push(...checkQuote(exact, `${where}.quotes[${index}].exact`));
  });
  claim.sources.forEach((id, index) => {
    if (!story.sources.some((source) => source.id === id))
      problems.push(`${where}.sources[${index}]: “${id}” is not among the sources of this file.`);
  });
  problems.push(...duplicates(`${where}.sources`, claim.sources));
  return isProblem(claim.verdict) ? [...problems, ...checkProblemClaim(claim, where)] : problems;
}

function checkProblemClaim({ verdict, sources, wordings }: Claim, where: string): string[] {
  const problems: string[] = [];
  // In one language, whichever: a story need not begin in English.
  const wordingCount = Math.max(0, ...Object.values(wordings).map((list) => list?.length ?? 0));
  const sourceCount = new Set(sources).size;
  if (sourceCount === 0) problems.push(`${where}.sources: a claim with verdict ${verdict} needs a source.`);
  else if (verdict === "false" && sourceCount < FEWEST_SOURCES_FOR_FALSE)
    problems.push(`${where}.sources: the verdict false needs at least ${FEWEST_SOURCES_FOR_FALSE} sources.`);
  if (wordingCount < FEWEST_WORDINGS)
    problems.push(
      `${where}.wordings: has ${wordingCount} of the ${FEWEST_WORDINGS} wordings that are needed at least in one language.`,
    );
  return problems;
}

function checkQuote(quote: string, where: string): string[] {
  const count = quote.split(/\s+/).filter((word) => word !== "").length;
  if (count <= LIMITS.quoteWords) return [];
  return [`${where}: has ${count} words; at most ${LIMITS.quoteWords} may be quoted.`];
}

/** `saint||angel` or a trailing `|` would be a word that is in every sentence. */
function emptyGroups(story: Story): string[] {
  return Object.entries(story.motif).flatMap(([language, { patterns }]) =>
    patterns.flatMap((groups, at) =>
      groups.flatMap((group, inner) =>
        group.split("|").every(isWorded)
          ? []
          : [
              `motif.${language}.patterns[${at}][${inner}]: “${group}” has an empty word; write word|word|word.`,
            ],
      ),
    ),
  );
}

/** True facts alone make no story: a page is recognised by what it claims beside them. */
function nothingDisputed({ claims }: Story): string[] {
  return claims.some(({ verdict }) => isProblem(verdict))
    ? []
    : ["claims: none is disputed; no page would be recognised by correct ones alone."];
}

function sharedWordings(story: Story): string[] {
  const problems: string[] = [];
  const known = new Map<string, string>();
  story.claims.forEach(({ wordings }, index) => {
    for (const [language, list] of Object.entries(wordings))
      list.forEach((text, at) => {
        const where = `claims[${index}].wordings.${language}[${at}]`;
        const key = `${language} ${plain(text)}`;
        const first = known.get(key);
        if (first === undefined) known.set(key, where);
        else problems.push(`${where}: “${text}” stands at ${first} already.`);
      });
  });
  story.claims.forEach(({ notThis }, index) => {
    for (const [language, list] of Object.entries(notThis))
      list.forEach((text, at) => {
        const wording = known.get(`${language} ${plain(text)}`);
        if (wording === undefined) return;
        const other = story.claims[Number(/\d+/u.exec(wording)?.[0])];
        // What a true claim states no disputed one is marked on.
        const advice =
          other && !isProblem(other.verdict)
            ? `; reword it or leave it out: ${other.id} already protects it`
            : "";
        problems.push(
          `claims[${index}].notThis.${language}[${at}]: “${text}” is also a wording, at ${wording}${advice}.`,
        );
      });
  });
  return problems;
}

/** A sentence that both kinds of text have tells neither. */
function sharedStance({ examining, telling }: Story): string[] {
  return Object.entries(telling).flatMap(([language, list]) => {
    const others = (examining as Record<string, string[]>)[language]?.map(plain) ?? [];
    return list.flatMap((text, at) => {
      const other = others.indexOf(plain(text));
      return other < 0
        ? []
        : `telling.${language}[${at}]: “${text}” stands at examining.${language}[${other}] too.`;
    });
  });
}

/** Equal but for case, accents, quotation marks and the stop at the end. */
const plain = (text: string) => foldText(text).replace(/^["'\s]+|["'.!?\s]+$/g, "");
