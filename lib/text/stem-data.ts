import type { Language } from "./languages";

interface Affixes {
  /** Longest first; only the first that fits is cut. */
  readonly endings: readonly string[];
  /** Letters that must be left. */
  readonly keep: number;
  /** Letters of a stem that are weighed at most: where endings pile up, the rest of a long word is mostly one of them. */
  readonly most?: number;
  /** What words may begin with before their stem, where enough is left. */
  readonly beginnings?: RegExp;
}

const list = (text: string) => text.split(" ").sort((a, b) => b.length - a.length);

/** Endings and beginnings of folded words (no accents). */
export const AFFIXES: Record<Language, Affixes> = {
  en: {
    keep: 3,
    endings: list("ingly edly ings ing edness ness ments ment ies ied ed es s ly est ful less"),
  },
  es: {
    keep: 3,
    most: 5,
    endings: list(
      "aciones acion amente mente ando iendo ados adas idos idas ado ada ido ida aron ieron aba aban ia ian ar er ir o a os as es e s andola iendola arlo arla",
    ),
  },
  pt: {
    keep: 3,
    endings: list(
      "acoes acao amente mente ando endo indo ados adas idos idas ado ada ido ida aram eram iram ava avam ia iam ou eu iu ar er ir o a os as es e s",
    ),
  },
  fr: {
    keep: 3,
    most: 6,
    endings: list(
      "issement issait aient erent ations ation ement ment ait ais ant ees ee es er ir re e s x ee it is eux euse ive if",
    ),
  },
  de: {
    keep: 3,
    endings: list(
      "ungen ung heiten heit keiten keit lichen liche lich isch ende enden ern em en er es e s t te ten st n",
    ),
  },
  it: {
    keep: 3,
    most: 5,
    endings: list(
      "azioni azione amente mente ando endo ati ate ato ata iti ite ito ita uto uta arono erono irono ava avano eva evano iva are ere ire o a i e",
    ),
  },
  pl: {
    keep: 3,
    most: 6,
    endings: list(
      "owanie owania owal owala iego iemu ymi ami ach owi owie ego emu ala ali aly iala ieli ila ili yl yla al el ie em ym im ow om mi sci osc ac ec ic yc a e i o u y",
    ),
  },
  vi: { keep: 99, endings: [] },
  id: {
    keep: 4,
    endings: list("kannya annya nya kan an i lah kah"),
    beginnings: /^(?:meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ber|ter|di|ke|se)(?=.{3})/,
  },
};

/** Forms that no ending explains, by their folded spelling. Groups: base first. */
const GROUPS: Partial<Record<Language, readonly string[]>> = {
  en: [
    "say said says saying",
    "tell told tells",
    "speak spoke spoken",
    "break broke broken",
    "know knew known",
    "make made",
    "take took taken",
    "give gave given",
    "find found",
    "think thought",
    "see saw seen",
    "hide hid hidden",
    "hold held",
    "fall fell fallen",
    "feel felt",
    "leave left",
    "lose lost",
    "keep kept",
    "teach taught",
    "go went gone",
    "come came",
    "become became",
    "begin began begun",
    "write wrote written",
    "forgive forgave forgiven",
    "show shown",
    "hurt hurts",
    "fight fought",
    "mean meant",
    "build built",
    "buy bought",
    "die died dies dying dead death deaths",
    "live lived lives living life alive",
    "breath breathe breathed breathing breaths",
    "mother mom mum mama mommy mothers moms momma mummy",
    "film movie movies films picture",
    "child children kid kids",
    "not n't never cannot",
    "grave gravesite tomb",
    "smile smiled smiling grin",
    "laugh laughed laughter",
    "cry cried crying cries wept weep",
    "scare scared afraid fear fearful frightened fearless terrified",
    "stare stared staring stares gawk gawked",
    "interview interviews",
    "confess confessed confession confessions",
    "reveal revealed revelation revelations",
    "resent resented resentment",
    "silent silence silently",
    "true truth truly truths",
    "pain painful pained",
    "sleep slept asleep",
    "be is are was were been am being",
    "have has had having",
    "do did does done doing",
    "drug drugs narcotics dope",
    "alcohol alcoholic booze liquor",
    "saint saintly sainthood saints",
    "angel angelic angels",
    "hero heroine heroic heroes",
    "miracle miraculous miracles",
    "symbol symbolic symbols",
    "science scientific scientists scientist research researchers",
    "pity pitied",
    "police cops cop",
    "phone telephone",
  ],
  // Without these the beginnings make "I" of "confess" and "not yet" of "before".
  id: ["mengaku mengakui akui pengakuan", "sebelum sebelumnya", "sakit penyakit"],
};

/** A map and no object: "constructor" is a word like any other. */
function irregular(groups: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const group of groups) {
    const words = group.split(" ");
    for (const word of words) forms.set(word, words[0] as string);
  }
  return forms;
}

export const IRREGULAR: Partial<Record<Language, ReadonlyMap<string, string>>> = Object.fromEntries(
  Object.entries(GROUPS).map(([language, groups]) => [language, irregular(groups)]),
);
