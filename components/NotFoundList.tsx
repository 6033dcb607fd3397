import { tCount } from "../lib/extension/i18n";
import type { ClaimView } from "../lib/report/story-view";
import { ClaimList } from "./ClaimList";

interface NotFoundListProps {
  readonly claims: readonly ClaimView[];
}

/** Claims of the story that this text does not make, or words too differently to be marked. */
export function NotFoundList({ claims }: NotFoundListProps) {
  if (claims.length === 0) return null;
  return (
    <details class="panel">
      <summary>{tCount("notFound", claims.length)}</summary>
      <ClaimList claims={claims} />
    </details>
  );
}
