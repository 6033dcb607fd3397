import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldLookAlikes, withPlainLetters } from "../../lib/text/look-alikes";
import { fold } from "../../lib/text/normalize";

describe("look-alike letters", () => {
  it.each([
    ["R\u043eck\u0443", "Rocky"],
    ["D\u0435nn\u0456\u0455", "Dennis"],
    ["\u0421h\u0435r", "Cher"],
    ["R\u03bfck\u03b3", "Rocky"],
    ["Ru\u0455t\u0443 and \u041cask", "Rusty and Mask"],
  ])("in %s are read as %s", (text, plain) => {
    expect(foldLookAlikes(text)).toBe(plain);
    expect(withPlainLetters(text).split("\n")).toContain(plain);
    expect(fold(text).text).toBe(plain.toLowerCase());
  });

  it.each([
    "\u0420\u043e\u043a\u043a\u0438 \u0438 \u043c\u0430\u043c\u0430",
    "\u0441\u043e\u0440\u0443 \u043d\u0435 \u0432\u044b\u043d\u043e\u0441\u044f\u0442",
    "\u039f\u03b9 \u03bc\u03ac\u03c3\u03ba\u03b5\u03c2",
    "\u0562\u0561\u0580\u0565\u0582",
    "Rocky, \u043e",
  ])("are left alone in other scripts' own words: %s", (text) => {
    expect(foldLookAlikes(text)).toBe(text);
  });

  it("keep the length of any text, and give the same again", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldLookAlikes(text);
        expect(folded.length).toBe(text.length);
        expect(foldLookAlikes(folded)).toBe(folded);
      }),
    );
  });

  it("in full width, circles, bold or under accents have a plain form beside them", () => {
    for (const text of [
      "\uff32\uff4f\uff43\uff4b\uff59",
      "\u24c7\u24de\u24d2\u24da\u24e8",
      "\ud835\udc11\ud835\udc28\ud835\udc1c\ud835\udc24\ud835\udc32",
      "R\u0336o\u0315c\u0489k\u034fy",
      "R\u200eo\u202dcky",
    ])
      expect(withPlainLetters(text).split("\n").at(-1)).toBe("Rocky");
    expect(withPlainLetters("Rocky M\u00fcller, \u041c\u0430\u0441\u043a")).toBe(
      "Rocky M\u00fcller, \u041c\u0430\u0441\u043a",
    );
  });
});
