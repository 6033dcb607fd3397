import { expect, it } from "vitest";
import { CUES } from "../../lib/match/compile/cues/all";
import { foldPhrase } from "../../lib/match/model/features";
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

it.each([
  ["en", "An urban legend from Tarn Bay"],
  ["en", "Five myths about the baker"],
  ["de", "Eine moderne Legende aus dem Norden"],
  ["es", "Cinco mitos sobre el panadero"],
  ["pt", "Uma lenda urbana do norte"],
  ["fr", "Cinq idées reçues sur le boulanger"],
  ["it", "Una leggenda metropolitana del nord"],
  ["pl", "Miejska legenda o piekarzu"],
  ["vi", "Một truyền thuyết đô thị"],
  ["id", "Legenda urban dari utara"],
] as const)(
  "a title that calls a story a legend or lists myths has a strong word of checking (%s: %s)",
  (language, title) => {
    const folded = ` ${foldPhrase(title, language)} `;
    const { strong } = CUES[language];
    expect(strong.some((phrase) => folded.includes(` ${foldPhrase(phrase, language)} `))).toBe(true);
  },
);

it.each([
  ["en", "How to fabricate a last confession"],
  ["de", "Die Glosse: Tot, aber gesprächig"],
  ["es", "Cómo fabricar una confesión"],
  ["pt", "Como fabricar uma mãe arrependida em doze passos"],
  ["fr", "Comment fabriquer des aveux"],
  ["it", "Come fabbricare una confessione"],
  ["pl", "Umarł i powiedział. Felieton"],
  ["en", "How to write a last confession"],
  ["de", "So schreibt man ein Geständnis"],
  ["es", "Cómo escribir una confesión"],
  ["pt", "Como escrever uma confissão"],
  ["fr", "Comment écrire des aveux"],
  ["it", "Come scrivere una confessione"],
  ["pl", "Jak napisać wyznanie"],
  ["id", "Cara menulis pengakuan"],
] as const)("a title of a mocking column has a strong word of checking (%s: %s)", (language, title) => {
  const folded = ` ${foldPhrase(title, language)} `;
  expect(CUES[language].strong.some((phrase) => folded.includes(` ${foldPhrase(phrase, language)} `))).toBe(
    true,
  );
});

it.each(LANGUAGES)("no word of checking stands twice in a list (%s)", (language) => {
  const folded = Object.values(CUES[language])
    .flat()
    .map((phrase) => foldPhrase(phrase, language));
  expect(folded.filter((phrase, at) => folded.indexOf(phrase) < at)).toEqual([]);
});
