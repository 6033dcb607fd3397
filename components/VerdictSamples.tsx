import { type MessageKey, t } from "../lib/extension/i18n";
import { isProblem, type ProblemVerdict, VERDICTS } from "../lib/story/verdicts";
import { VerdictBadge } from "./VerdictBadge";

const SAMPLES: { readonly [V in ProblemVerdict]: MessageKey } = {
  "no-record": "sampleNoRecord",
  false: "sampleFalse",
  altered: "sampleAltered",
  fiction: "sampleFiction",
  "missing-context": "sampleMissingContext",
};

/** One line for each verdict. The page paints the marks on the elements that have `data-verdict`. */
export function VerdictSamples() {
  return (
    <ul class="samples">
      {VERDICTS.filter(isProblem).map((verdict) => (
        <li class="sample" key={verdict}>
          <span class="sample-words" data-verdict={verdict}>
            {t(SAMPLES[verdict])}
          </span>
          <VerdictBadge verdict={verdict} />
        </li>
      ))}
    </ul>
  );
}
