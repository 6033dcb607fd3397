import { describe, expect, it } from "vitest";
import { Scorer } from "../../lib/match/claims/scorer";
import { compileClaims } from "../../lib/match/compile/compile-claims";
import type { StoryModel } from "../../lib/match/types";
import type { Story } from "../../lib/story/schema";
import { diacriticsOf, spellings } from "../../lib/text/diacritics";
import { words } from "../../lib/text/words";

const stemsOf = (text: string) => words(text, "vi").map(({ stem }) => stem);

describe("diacritics", () => {
  it("tell words apart in some languages", () => {
    expect(new Set(stemsOf("ma má mà mả mã mạ")).size).toBe(6);
    const [plain, accented] = words("schon schön", "de").map(({ stem }) => stem);
    expect(accented).not.toBe(plain);
    expect(words("été", "fr")[0]?.stem).toBe("ete");
  });

  it("count wherever they stand in a word, and however they are encoded", () => {
    expect(diacriticsOf("hoà")).toBe(diacriticsOf("hòa"));
    expect(diacriticsOf("ĐƯỜNG".normalize("NFD"))).toBe(diacriticsOf("đường"));
    for (const word of ["đường", "mà", "bị"]) expect(stemsOf(word.normalize("NFD"))).toEqual(stemsOf(word));
  });

  it("are no part of what is invisible", () => {
    expect(stemsOf("m\u034fà")).toEqual(stemsOf("mà"));
    expect(stemsOf("m\u00adà")).toEqual(stemsOf("mà"));
  });
});

describe("a claim in a language that many write without its diacritics", () => {
  const claim = (text: string, verdict: string) => ({
    verdict,
    wordings: { vi: [text] },
    notThis: {},
    quotes: [],
  });
  const claims = [
    claim("bà gọi bộ phim là câu chuyện cổ tích", "false"),
    claim("mỗi hơi thở là một lần đau đớn", "false"),
  ];
  const others = Array.from({ length: 12 }, (_, number) => `câu thứ ${number} kể chuyện khác`);
  const story = { claims, background: { vi: others }, telling: {}, examining: {} } as unknown as Story;
  const scorer = new Scorer({
    language: "vi",
    claims,
    ...compileClaims(story, "vi", {}),
  } as unknown as StoryModel);
  const likeliest = (text: string) =>
    scorer.score(stemsOf(text)).reduce((a, b) => (b.likelihood > a.likelihood ? b : a));

  it.each(["mỗi hơi thở của con là một cơn đau", "moi hoi tho cua con la mot con dau"])(
    "is found in «%s»",
    (text) => {
      const { claim, likelihood } = likeliest(text);
      expect(claim).toBe(1);
      expect(likelihood).toBeGreaterThan(0.5);
    },
  );

  it("has both spellings", () => {
    expect(spellings(["Đêm đó bà ở đâu"], "vi")).toEqual(["Đêm đó bà ở đâu", "Dem do ba o dau"]);
    expect(spellings(["schön"], "de")).toEqual(["schön"]);
    expect(spellings(["tin hot"], "vi"), "one where they are the same").toEqual(["tin hot"]);
  });
});
