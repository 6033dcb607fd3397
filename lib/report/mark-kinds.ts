import { isProblem, type ProblemVerdict, VERDICTS } from "../story/verdicts";

/** From the darkest to the palest. */
const SHADES = ["deep", "dark", "bright", "pale"] as const;
export type Shade = (typeof SHADES)[number];

/** What marks have in common that look alike: each kind is one highlight of a page. */
export interface MarkKind {
  readonly name: string;
  readonly verdict: ProblemVerdict;
  readonly shade: Shade;
}

/** All kinds there can be. */
export const MARK_KINDS: readonly MarkKind[] = VERDICTS.filter(isProblem).flatMap((verdict) =>
  SHADES.map((shade) => ({ name: kindName(verdict, shade), verdict, shade })),
);

/** The highlight in which marks of this kind hang. */
export function kindName(verdict: ProblemVerdict, shade: Shade): string {
  return `obelus-${verdict}-${shade}`;
}
