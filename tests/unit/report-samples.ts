import type { TabFrame } from "../../lib/report/tab-report";
import type { Annotation, StoryReport } from "../../lib/report/types";
import type { Story } from "../../lib/story/schema";

/** Small reports and a small story, for tests of what the popup shows. */

export function annotation(claimId: string, part: Partial<Annotation> = {}): Annotation {
  return {
    id: `${claimId}-1`,
    claimId,
    verdict: "no-record",
    exact: `words of ${claimId}`,
    prefix: "",
    suffix: "",
    ...part,
  };
}

export function storyReport(part: Partial<StoryReport> = {}): StoryReport {
  return {
    storyId: "lake",
    level: "story",
    language: "en",
    annotations: [],
    correct: [],
    notFound: [],
    why: [],
    sureness: "sure",
    ...part,
  };
}

export function frame(
  frameId: number,
  stories: readonly StoryReport[],
  limits: readonly string[] = [],
): TabFrame {
  return { frameId, report: { frame: `frame-${frameId}`, stories, limits }, visited: null };
}

const claim = (
  id: string,
  verdict: Story["claims"][number]["verdict"],
  note: Story["claims"][number]["note"],
  sources: string[],
): Story["claims"][number] => ({
  id,
  key: `key-${id}`,
  claimReviewed: { en: `The claim ${id}.` },
  verdict,
  note,
  quotes: [],
  wordings: {},
  notThis: {},
  sources,
});

export const lakeStory: Story = {
  id: "lake",
  title: { en: "The last letter of the lake keeper" },
  summary: { en: "The keeper wrote no last letter that is known." },
  reviewed: "2026-11-22",
  reviewedBy: "Obelus editors",
  people: [{ id: "keeper", names: ["Ada Moor"], mentions: [], rareMentions: [] }],
  works: [],
  motif: {},
  record: {},
  examining: {},
  telling: {},
  background: {},
  claims: [
    claim(
      "C01",
      "no-record",
      { en: "No letter is known.\nThe page names no archive.", es: "No se conoce ninguna carta." },
      ["S1", "S2"],
    ),
    claim("C02", "false", { en: "The lake froze in 1921." }, ["S2"]),
    claim("C03", "altered", { en: "She said the reverse." }, []),
    claim("T01", "correct", { en: "She kept the lake for thirty years." }, ["S1"]),
  ],
  sources: [
    {
      id: "S1",
      title: "Lake register",
      publisher: "Town archive",
      date: "1921-03",
      kind: "record",
      url: "https://archive.example/register",
      supports: { en: "Years of service." },
      quote: "keeper, Ada Moor",
      checked: "2026-11-22",
    },
    {
      id: "S2",
      title: "Ice on the lake",
      publisher: "Lake Courier",
      kind: "contemporary-press",
      url: "https://courier.example/1921",
      supports: { en: "The frost.", es: "La helada." },
      archived: "https://web.archive.example/courier",
      checked: "2026-11-22",
    },
  ],
  appearances: [],
};
