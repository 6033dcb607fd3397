import { verdictWord } from "../lib/extension/i18n";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../lib/report/verdict-shapes";
import { isProblem, type Verdict } from "../lib/story/verdicts";

interface VerdictBadgeProps {
  readonly verdict: Verdict;
}

/** The verdict as a word; shape and colour only repeat it. */
export function VerdictBadge({ verdict }: VerdictBadgeProps) {
  const { stroke, fill } = VERDICT_SHAPES[verdict];
  return (
    <span class={isProblem(verdict) ? "badge badge-problem" : "badge badge-correct"}>
      <svg class="badge-shape" viewBox={SHAPE_VIEW_BOX} aria-hidden="true">
        {fill && <path class="badge-fill" d={fill} />}
        <path d={stroke} />
      </svg>
      {verdictWord(verdict)}
    </span>
  );
}
