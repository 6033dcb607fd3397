import { tCount } from "../lib/extension/i18n";
import type { ClaimView } from "../lib/report/story-view";

interface NotFoundListProps {
  readonly claims: readonly ClaimView[];
}

/** Claims of the story that this text does not make, or words too differently to be marked. */
export function NotFoundList({ claims }: NotFoundListProps) {
  if (claims.length === 0) return null;
  return (
    <details class="panel">
      <summary>{tCount("notFound", claims.length)}</summary>
      <ul class="plain-list">
        {claims.map(({ id, claimReviewed }) => (
          <li key={id} lang={claimReviewed.language} dir="auto">
            {claimReviewed.text}
          </li>
        ))}
      </ul>
    </details>
  );
}
