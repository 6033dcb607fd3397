/**
 * The closed list of verdicts, worst first. The meaning of each is in docs/stories.md.
 * A verdict judges the claim as it is worded, never the people in it.
 */
export const VERDICTS = ["no-record", "false", "altered", "fiction", "missing-context", "correct"] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that are underlined in the page. `correct` is only listed in the popup. */
export type ProblemVerdict = Exclude<Verdict, "correct">;

export function isProblem(verdict: Verdict): verdict is ProblemVerdict {
  return verdict !== "correct";
}
