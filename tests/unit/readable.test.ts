import { expect, it } from "vitest";
import { mergeFrames } from "../../lib/report/tab-report";
import type { Language } from "../../lib/text/languages";
import { parseArguments } from "../../scripts/annotate-arguments";
import { pageAnnotations } from "../../scripts/page-annotations";
import { readable } from "../../scripts/readable";
import { annotation, frame, storyReport } from "./report-samples";

it("prints the notes in the language that is asked for", () => {
  const found = storyReport({ storyId: "example-eladio-tresmares", annotations: [annotation("C01")] });
  const report = mergeFrames([frame(0, [found])]);
  expect(readable("page", report, "public", "es")).toContain("Ejemplo: ");
  expect(readable("page", report, "public", "pl")).toContain("Example: ");
  expect(parseArguments(["--language", "es", "page"])).toMatchObject({ language: "es", form: "text" });
  expect(parseArguments(["page"]).language).toBe("en");
  expect(() => parseArguments(["--story", "draft.json", "page"])).toThrow("To try one: npm run story:try");
  expect(() => parseArguments(["--language", "sp", "page"])).toThrow("--language must be one of en, es");
});

it("writes annotations in the language that is asked for", () => {
  const found = storyReport({ storyId: "example-eladio-tresmares", annotations: [annotation("C01")] });
  const top = {
    path: [],
    address: "https://page.example/",
    children: [],
    settled: true,
    hasGate: true,
    revision: 1,
    report: frame(0, [found]).report,
  };
  const languages = (language: Language) => {
    const { first } = pageAnnotations([top], "public", (address) => address, language) as {
      first: { items: { body: { purpose: string; language: string }[] }[] };
    };
    return first.items.flatMap(({ body }) =>
      body.filter(({ purpose }) => purpose === "assessing").map((note) => note.language),
    );
  };
  expect([languages("es"), languages("pl")]).toEqual([["es"], ["en"]]);
});

it("tells which claims led to a story in their words, as the popup does", () => {
  const why = [{ kind: "claim" as const, text: "C01" }];
  const found = storyReport({ storyId: "example-eladio-tresmares", annotations: [annotation("C01")], why });
  const report = mergeFrames([frame(0, [found])]);
  expect(readable("page", report, "public")).toContain(
    "- claim: After his death a secret notebook was found",
  );
  expect(readable("page", report, "public", "es")).toContain("- claim: Tras su muerte apareció un cuaderno");
});

it("prints the page's words in one pair of marks, and nothing of them that commands a terminal", () => {
  const found = storyReport({
    storyId: "example-eladio-tresmares",
    annotations: [annotation("C01", { exact: "“He\u001b[2J said”,\n she\u0007 wrote" })],
    why: [{ kind: "name", text: "El\u009b1madio" }],
  });
  const text = readable("page", mergeFrames([frame(0, [found], ["Cut\u001b[8m."])]), "public");
  expect(text).toContain(": “‘He[2J said’, she wrote”\n");
  expect(text).toContain("- name: El1madio");
  expect(text).toContain("Left out: Cut[8m.");
});
