import { expect, it } from "vitest";
import { CUES } from "../../lib/match/compile/cues/all";
import { LANGUAGES } from "../../lib/text/languages";

const ASKED = [
  "true or false",
  "vrai ou faux",
  "vero o falso",
  "prawda czy fałsz",
  "thật hay giả",
  "benar atau salah",
];

it.each(LANGUAGES)(
  "a title that asks whether something is true has no strong word of checking (%s)",
  (language) => {
    const { strong, weak } = CUES[language];
    expect(strong.filter((phrase) => ASKED.some((title) => ` ${title} `.includes(` ${phrase} `)))).toEqual(
      [],
    );
    expect(weak.filter((phrase) => strong.includes(phrase))).toEqual([]);
  },
);
