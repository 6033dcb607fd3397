interface Pattern {
  readonly claim: number;
  readonly groups: readonly number[];
  /** Of its groups, so many occur in the text at hand. */
  hits: number;
}

/** Patterns of word groups per claim, asked the other way round: which of them have a group that occurs. */
export class Patterns {
  private readonly all: readonly Pattern[];
  /** Per group, the patterns that have it, once for each time. */
  private readonly byGroup = new Map<number, Pattern[]>();

  /** @param patterns per claim, its patterns: lists of group numbers */
  constructor(private readonly patterns: readonly (readonly (readonly number[])[])[]) {
    this.all = patterns.flatMap((own, claim) => own.map((groups) => ({ claim, groups, hits: 0 })));
    for (const pattern of this.all)
      for (const group of pattern.groups)
        this.byGroup.set(group, [...(this.byGroup.get(group) ?? []), pattern]);
  }

  /** Per claim, the share of its best pattern's groups that occur. */
  shares(occurring: ReadonlySet<number>): number[] {
    const best = this.patterns.map(() => 0);
    for (const pattern of this.all) pattern.hits = 0;
    for (const group of occurring)
      for (const pattern of this.byGroup.get(group) ?? []) {
        const { claim, groups } = pattern;
        best[claim] = Math.max(best[claim] as number, ++pattern.hits / groups.length);
      }
    return best;
  }
}
