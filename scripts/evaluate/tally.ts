import type { Level } from "../../lib/match/story-reading";
import { type Label, type LabelledPage, lettersOf } from "./labelled-page";

/** A mark as the annotate command prints it. */
export interface PrintedMark {
  readonly id: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface PageResult {
  readonly page: LabelledPage;
  readonly level: Level;
  /** Marks that cover a label of their claim as they should. */
  readonly rightMarks: readonly PrintedMark[];
  readonly wrongMarks: readonly PrintedMark[];
  /** Marks that lie on a label of any claim. */
  readonly anyRight: number;
  readonly foundLabels: readonly Label[];
  readonly missedLabels: readonly Label[];
  /** Labels whose words some mark covers, whatever its claim. */
  readonly anyFound: number;
  /** Marks on words that must not be marked. */
  readonly onForbidden: readonly PrintedMark[];
}

/** A mark covers half of a label's letters at least, and is three times as long at most. */
const COVER = 0.5;
const LONGEST = 3;

/** Holds a page's marks against its labels. */
export function judge(
  page: LabelledPage,
  level: PageResult["level"],
  marks: readonly PrintedMark[],
): PageResult {
  const placed = marks.map((mark) => ({ mark, ...place(page, mark) }));
  const claimLabels = page.labels.filter(({ claims }) => claims.length > 0);
  const forbidden = page.labels.filter(({ claims }) => claims.length === 0);
  const covers = (mark: { start: number; end: number }, labels: readonly Label[]) => {
    // Neighbouring labels of one claim may be covered together.
    const touched = labels.filter(({ start, end }) => start < mark.end && mark.start < end);
    if (touched.length === 0) return false;
    const shared = sum(touched, (label) => Math.min(label.end, mark.end) - Math.max(label.start, mark.start));
    const size = sum(touched, ({ start, end }) => end - start);
    const smallest = Math.min(...touched.map(({ start, end }) => end - start));
    return shared >= Math.min(COVER * size, smallest) && mark.end - mark.start <= LONGEST * size;
  };
  const coveredBy = (label: Label, own: readonly { start: number; end: number }[]) => {
    const shared = sum(own, ({ start, end }) =>
      Math.max(0, Math.min(label.end, end) - Math.max(label.start, start)),
    );
    return shared >= COVER * (label.end - label.start);
  };
  const isRight = ({ mark, ...at }: (typeof placed)[number]) =>
    covers(
      at,
      claimLabels.filter(({ claims }) => claims.includes(mark.id)),
    );
  const foundLabels = claimLabels.filter((label) =>
    label.claims.some((claim) =>
      coveredBy(
        label,
        placed.filter(({ mark }) => mark.id === claim),
      ),
    ),
  );
  return {
    page,
    level,
    rightMarks: placed.filter(isRight).map(({ mark }) => mark),
    wrongMarks: placed.filter((each) => !isRight(each)).map(({ mark }) => mark),
    anyRight: placed.filter((at) => covers(at, claimLabels)).length,
    foundLabels,
    missedLabels: claimLabels.filter((label) => !foundLabels.includes(label)),
    anyFound: claimLabels.filter((label) => coveredBy(label, placed)).length,
    onForbidden: placed
      .filter((at) => forbidden.some((label) => coveredBy({ ...at, claims: [] }, [label])))
      .map(({ mark }) => mark),
  };
}

function place(page: LabelledPage, { exact, prefix, suffix }: PrintedMark): { start: number; end: number } {
  const words = lettersOf(exact);
  const before = lettersOf(prefix);
  for (const after of [lettersOf(suffix), ""]) {
    for (const lead of [before, before.slice(-8), ""]) {
      const at = page.letters.indexOf(lead + words + after);
      if (at >= 0) return { start: at + lead.length, end: at + lead.length + words.length };
    }
  }
  // A claim in several parts (an advert between): its first part.
  const at = page.letters.indexOf(words.slice(0, 24));
  return at < 0 ? { start: -1, end: -1 } : { start: at, end: at + words.length };
}

const sum = <T>(list: readonly T[], of: (item: T) => number) =>
  list.reduce((total, item) => total + of(item), 0);
