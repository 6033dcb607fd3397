/** Patterns of word groups per claim, asked the other way round: which of them have a group that occurs. */
export class Patterns {
  /** Per group, the patterns that have it, once for each time. */
  private readonly byGroup = new Map<number, number[]>();
  private readonly claims: number[] = [];
  private readonly sizes: number[] = [];
  private readonly hits: number[] = [];
  private readonly best: Float64Array;

  /** @param patterns per claim, its patterns: lists of group numbers */
  constructor(patterns: readonly (readonly (readonly number[])[])[]) {
    this.best = new Float64Array(patterns.length);
    patterns.forEach((own, claim) => {
      for (const groups of own) {
        const pattern = this.claims.push(claim) - 1;
        this.sizes.push(groups.length);
        this.hits.push(0);
        for (const group of groups) {
          const known = this.byGroup.get(group);
          if (known) known.push(pattern);
          else this.byGroup.set(group, [pattern]);
        }
      }
    });
  }

  /** Per claim, the share of its best pattern's groups that occur. Overwritten by the next call. */
  shares(occurring: ReadonlySet<number>): Float64Array {
    const { best, hits } = this;
    best.fill(0);
    hits.fill(0);
    for (const group of occurring) {
      for (const pattern of this.byGroup.get(group) ?? []) {
        const count = (hits[pattern] as number) + 1;
        hits[pattern] = count;
        const claim = this.claims[pattern] as number;
        best[claim] = Math.max(best[claim] as number, count / (this.sizes[pattern] as number));
      }
    }
    return best;
  }
}
