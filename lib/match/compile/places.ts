/** Where stems that were learnt on stand in a vocabulary that has others, too. */
export interface Places {
  /** Of each stem, its number there. */
  readonly of: readonly number[];
  /** How many the vocabulary has. */
  readonly stems: number;
}

/** Both sorted, the first within the second. */
export function placesIn(own: readonly string[], vocabulary: readonly string[]): Places {
  const numbers = new Map(vocabulary.map((stem, number) => [stem, number]));
  return { of: own.map((stem) => numbers.get(stem) as number), stems: vocabulary.length };
}

/** Weights of stems, so many each, in the order of the vocabulary: nothing for stems that were not learnt on. */
export function spread(weights: ArrayLike<number>, perStem: number, { of, stems }: Places): number[] {
  const all = Array<number>(stems * perStem).fill(0);
  for (const [stem, place] of of.entries())
    for (let at = 0; at < perStem; at++) all[place * perStem + at] = weights[stem * perStem + at] as number;
  return all;
}
