import { expect, it } from "vitest";
import { idRemarks } from "../../scripts/check-ids";
import { lakeStory } from "./report-samples";

it("names claims whose id is of the other kind, and sources that nobody uses", () => {
  const [source] = lakeStory.sources;
  if (!source) throw new Error("The sample has no source.");
  const ids = ["C01", "T02", "C03", "birth"];
  const claims = lakeStory.claims.map((claim, at) => ({ ...claim, id: ids[at] ?? "", sources: ["S1"] }));
  const story = { claims, sources: [source, { ...source, id: "S2" }] };
  expect(idRemarks(story, "a.json")).toEqual([
    "a.json: claims[1].id: a claim with the verdict false has an id with C, as C01.",
    "a.json: sources[1]: no claim has it among its sources; no reader will see it.",
  ]);
  expect(idRemarks(lakeStory, "a.json")).toEqual([]);
});
