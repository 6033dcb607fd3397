/** `npm run test:soak` is the long form; `npm test` runs the same tests with smaller numbers. */
const isLong = process.env.OBELUS_SOAK === "long";

/** How often to do a thing in the short form and in the long one. */
export function times(short: number, long: number): number {
  return isLong ? long : short;
}

/** Prints one line of figures; docs/security-figures.md keeps those of the last long run. */
export function tell(figures: string): void {
  console.info(`soak: ${figures}`);
}

/** The seed of this run; OBELUS_SEED repeats an earlier one. */
export const SEED = Number(process.env.OBELUS_SEED ?? Math.floor(Math.random() * 2 ** 31));
