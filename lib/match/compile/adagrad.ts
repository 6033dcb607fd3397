/**
 * Weights that learn by AdaGrad (Duchi, Hazan and Singer, 2011): the more one has been corrected, the smaller its next
 * correction. Runs at build time.
 */
export class LearningWeights {
  /** Sums of the squares of each weight's corrections. */
  private readonly seen: Float64Array;

  /**
   * @param values to begin with; changed in place
   * @param seen what counts as seen of each before the first correction
   */
  constructor(
    readonly values: Float64Array,
    seen: number,
  ) {
    this.seen = new Float64Array(values.length).fill(seen);
  }

  /** Moves a weight against its gradient. */
  correct(at: number, gradient: number, rate: number): void {
    const seen = (this.seen[at] as number) + gradient * gradient;
    this.seen[at] = seen;
    this.values[at] = (this.values[at] as number) - (rate * gradient) / Math.sqrt(seen);
  }
}
