import { ARTICLE } from "../../e2e/pages";
import type { Family, HostileCase } from "../hostile-case";

/** The article with every run of text changed, its tags as they are. */
function dressed(change: (text: string) => string): string {
  return ARTICLE.replace(/>([^<]+)</gu, (_, text: string) => `>${change(text)}<`);
}

/** Names as a spammer writes them: some letters from other scripts, which look the same. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Rocky: "R\u043eck\u0443",
  Rusty: "Ru\u0455t\u0443",
  Dennis: "D\u0435nn\u0456\u0455",
  Mask: "\u041cask",
  Cher: "\u0421h\u0435r",
};

const lookAlike = (text: string) =>
  text.replace(/\b(?:Rocky|Rusty|Dennis|Mask|Cher)\b/gu, (name) => LOOK_ALIKES[name] ?? name);

/** Puts something between the letters of every word. */
const between = (text: string, what: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, what);

/** Names of the story in the midst of other scripts' own words. */
const OTHER_SCRIPTS = `<article lang="ru">
  <h1>\u0420\u043e\u043a\u043a\u0438 \u0438 \u0435\u0433\u043e \u043c\u0430\u043c\u0430</h1>
  <p>\u0421\u043e\u0440\u0443 \u043d\u0435 \u0432\u044b\u043d\u043e\u0441\u044f\u0442 \u0438\u0437 \u0438\u0437\u0431\u044b. \u041c\u0430\u0441\u043a \u043d\u0435\u0442, \u0441\u0435\u0440 \u043d\u0435 \u043f\u0440\u0438\u0448\u0451\u043b.</p>
  <p lang="el">\u039f\u03b9 \u03bc\u03ac\u03c3\u03ba\u03b5\u03c2 \u03ba\u03b1\u03b9 \u03b7 \u03bc\u03b7\u03c4\u03ad\u03c1\u03b1 \u03bc\u03b9\u03bb\u03bf\u03cd\u03bd.</p></article>`;

const text = (name: string, body: string, ours: HostileCase["ours"] = "claims"): HostileCase => ({
  name,
  ours,
  body,
  // The words are dressed up: what is painted is held against the report by the letters a reader sees.
  seen: false,
});

/** Nothing that the article does not say, and nearly all that it says: sentences may end elsewhere now. */
const nearlyAll: HostileCase["ours"] = ({ annotations }, article) => {
  const claims = article.map((line) => line.slice(0, 3));
  const foreign = annotations.filter(({ claimId }) => !claims.includes(claimId));
  if (foreign.length > 0)
    return foreign.map(({ claimId, exact }) => `not in the article: ${claimId} ${exact}`);
  return annotations.length >= claims.length - 2 ? [] : [`${annotations.length} marks`];
};

/** Text that is not what it looks like. */
export const texts: Family = {
  family: "text",
  cases: [
    text(
      "with lone surrogates in its words",
      dressed((run) => `\ud800${run.replace(/ /gu, " \udc00 ")}`),
      () => [],
    ),
    text(
      "with private and undefined characters",
      dressed((run) => `${run}\ue000\uffff\u{10ffff}`),
    ),
    text(
      "with direction marks in every word",
      dressed((run) => between(run, "\u200e")),
      nearlyAll,
    ),
    text(
      "in isolates and overrides that change nothing",
      dressed((run) => `\u2066\u202d${run}\u202c\u2069`),
    ),
    text(
      "turned round by an override: what a reader sees is no sentence",
      dressed((run) => `\u202e${run}\u202c`),
      () => [],
    ),
    text(
      "under zalgo",
      dressed((run) => between(run, "\u0336\u0315\u0489\u034f")),
      nearlyAll,
    ),
    text("under a tower of ten thousand accents", `<p>e${"\u0301".repeat(10_000)}</p>${ARTICLE}`),
    text(
      "with zero-width spaces in every word",
      dressed((run) => between(run, "\u200b\u2060\ufeff")),
      nearlyAll,
    ),
    text(
      "with a flood of a hundred invisible letters in every name",
      ARTICLE.replace(
        /R(ocky|usty)/gu,
        (_, rest: string) => `R${"\u200b\u2062\u180e\ufe0f".repeat(25)}${rest}`,
      ),
    ),
    text(
      "with soft hyphens and joiners in every word",
      dressed((run) => between(run, "\u00ad\u200d")),
      nearlyAll,
    ),
    text(
      "in full-width letters",
      dressed((run) => run.replace(/[a-z]/giu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))),
    ),
    text(
      "in bold mathematical letters",
      dressed((run) =>
        run.replace(/[a-z]/giu, (c) =>
          String.fromCodePoint(c < "a" ? 0x1d400 + c.charCodeAt(0) - 65 : 0x1d41a + c.charCodeAt(0) - 97),
        ),
      ),
      nearlyAll,
    ),
    text("with letters of other scripts in the names", lookAlike(ARTICLE)),
    text("of other scripts, with words that only look like ours", OTHER_SCRIPTS, "none"),
    text(
      "taken apart into accents",
      dressed((run) => run.normalize("NFD")),
    ),
    text("from right to left", `<div dir="rtl">${ARTICLE}</div>`, "article"),
    text(
      "in a page of Arabic",
      `<div dir="rtl" lang="ar"><p>\u0647\u0630\u0627 \u0646\u0635 \u0639\u0631\u0628\u064a \u0642\u0635\u064a\u0631.</p>${ARTICLE}</div>`,
    ),
    text(
      "with the names of an object's parts among the words",
      `${ARTICLE}<p>The constructor said __proto__ toString valueOf; the constructor constructor hasOwnProperty.</p>`,
    ),
  ],
};
