import { expect, it } from "vitest";
import { copyWords } from "../../entrypoints/annotator/card-note";
import type { DrawnMark } from "../../entrypoints/annotator/drawn-mark";
import { signLabel } from "../../entrypoints/annotator/signed-mark";
import type { CardWords } from "../../lib/report/card-words";
import { annotation } from "./report-samples";

const words = { quoted: "“{0}”", signLabel: "{0}: {1}", verdictNoRecord: "No record" } as CardWords;

const labelOf = (exact: string) =>
  signLabel({ annotation: annotation("C01", { exact }) } as DrawnMark, words);

it("a sign's name has the claim's first words, in one pair of quotation marks", () => {
  expect(labelOf("“They took my life…”")).toBe("No record: “They took my life…”");
  expect(labelOf("“I failed him,” she said.")).toBe("No record: “‘I failed him,’ she said.”");
  expect(labelOf("“one two three four five six seven eight nine ten”")).toBe(
    "No record: “one two three four five six seven eight nine…”",
  );
});

it("a copied note has one pair, too", () => {
  expect(copyWords({ words, locale: "en" }).quoted("“They took my life…”")).toBe("“They took my life…”");
});
