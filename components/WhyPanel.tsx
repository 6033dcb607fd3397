import { type MessageKey, t } from "../lib/extension/i18n";
import type { StoryView } from "../lib/report/story-view";
import type { Reason } from "../lib/report/types";
import { SURENESS_KEYS } from "../lib/report/word-keys";

const REASON_KEYS: { readonly [K in Reason["kind"]]: MessageKey } = {
  name: "whyNames",
  motif: "whyMotif",
  claim: "whyClaims",
};

const KINDS = Object.keys(REASON_KEYS) as Reason["kind"][];

interface WhyPanelProps {
  readonly story: StoryView;
  readonly limits: readonly string[];
}

/** "Why do I see this?": the page's words that led here, how sure that is, and what was left out. */
export function WhyPanel({ story, limits }: WhyPanelProps) {
  return (
    <details class="panel">
      <summary>{t("whyHeading")}</summary>
      <p>
        {t(SURENESS_KEYS[story.sureness])} {t("whyJudged")}
      </p>
      <dl class="reasons">
        {KINDS.map((kind) => {
          const texts = story.why
            .filter((reason) => reason.kind === kind)
            .map(({ text }) => reasonText(kind, text, story));
          return texts.length === 0 ? null : (
            <div key={kind}>
              <dt>{t(REASON_KEYS[kind])}</dt>
              <dd>{texts.join(" · ")}</dd>
            </div>
          );
        })}
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

function reasonText(kind: Reason["kind"], text: string, story: StoryView): string {
  switch (kind) {
    case "claim":
      return [...story.marked, ...story.correct].find(({ id }) => id === text)?.claimReviewed.text ?? text;
    case "name":
    case "motif":
      return t("quoted", text);
    default:
      return kind satisfies never;
  }
}
