import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../lib/text/languages";
import { noNames } from "../../lib/text/no-names";

describe("words with a capital that are nobody's name", () => {
  it("are folded words in each language", () => {
    for (const language of LANGUAGES)
      for (const word of noNames(language)) expect(word, language).toMatch(/^[a-z]+$/);
    expect(noNames("pl").has("bog")).toBe(true);
  });

  it("are no names that people have", () => {
    for (const name of ["jesus", "domingo"]) expect(noNames("es").has(name)).toBe(false);
    expect(noNames("vi").has("phat")).toBe(false);
  });
});
