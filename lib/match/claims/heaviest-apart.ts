import { firstNotBefore } from "../../text/lists";

/** Something that takes up a stretch; end exclusive. */
export interface Weighed<Item> {
  readonly item: Item;
  readonly start: number;
  readonly end: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Of all choices in which no two overlap the heaviest, in order: weighted interval scheduling (Kleinberg and Tardos,
 * Algorithm Design, section 6.1). n log n; a generator, so that the caller can pause.
 */
export function* heaviestApart<Item>(weighed: readonly Weighed<Item>[]): Generator<void, Weighed<Item>[]> {
  const byEnd = [...weighed].sort((a, b) => a.end - b.end);
  /** The weight of the best choice of the first so many, and how many of them end before each begins. */
  const most = [0];
  const before: number[] = [];
  for (const [index, { start, weight }] of byEnd.entries()) {
    yield;
    const apart = firstNotBefore(index, (other) => (byEnd[other] as Weighed<Item>).end <= start);
    before.push(apart);
    most.push(Math.max(most[index] as number, (most[apart] as number) + weight));
  }
  const chosen: Weighed<Item>[] = [];
  for (let count = byEnd.length; count > 0; ) {
    if (most[count] === most[count - 1]) count--;
    else {
      chosen.push(byEnd[count - 1] as Weighed<Item>);
      count = before[count - 1] as number;
    }
  }
  return chosen.reverse();
}
