import { type MessageKey, t } from "../lib/extension/i18n";
import { inReadersQuotes } from "../lib/extension/text-words";
import type { StoryView } from "../lib/report/story-view";
import type { Reason } from "../lib/report/types";
import { SURENESS_KEYS } from "../lib/report/word-keys";
import { ClaimList } from "./ClaimList";

type QuotedKind = Exclude<Reason["kind"], "claim">;

const QUOTED_KEYS: { readonly [K in QuotedKind]: MessageKey } = { name: "whyNames", motif: "whyMotif" };
const QUOTED_KINDS = Object.keys(QUOTED_KEYS) as QuotedKind[];

interface WhyPanelProps {
  readonly story: StoryView;
  readonly limits: readonly string[];
}

/** "Why do I see this?": the page's words that led here, how sure that is, and what was left out. */
export function WhyPanel({ story, limits }: WhyPanelProps) {
  const claims = story.marked.filter(({ id }) =>
    story.why.some(({ kind, text }) => kind === "claim" && text === id),
  );
  return (
    <details class="panel">
      <summary>{t("whyHeading")}</summary>
      <p>
        {t(SURENESS_KEYS[story.sureness])} {t("whyJudged")}
      </p>
      <dl class="reasons">
        {QUOTED_KINDS.map((kind) => {
          const texts = story.why.filter((reason) => reason.kind === kind);
          return texts.length === 0 ? null : (
            <div key={kind}>
              <dt>{t(QUOTED_KEYS[kind])}</dt>
              <dd>{texts.map(({ text }) => inReadersQuotes(text)).join(" · ")}</dd>
            </div>
          );
        })}
        {claims.length > 0 && (
          <div>
            <dt>{t("whyClaims")}</dt>
            <dd>
              <ClaimList claims={claims} />
            </dd>
          </div>
        )}
      </dl>
      <LimitList limits={limits} />
    </details>
  );
}

/** What could not be read; nothing where all was. */
export function LimitList({ limits }: { readonly limits: readonly string[] }) {
  if (limits.length === 0) return null;
  return (
    <ul class="plain-list small">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  );
}
