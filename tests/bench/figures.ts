/** One measured figure. */
export interface Figure {
  /** Key in `GOALS`; figures without a goal are told and not judged. */
  readonly goal: string;
  readonly what: string;
  readonly value: number;
  readonly peers?: Readonly<Record<string, number>>;
}
