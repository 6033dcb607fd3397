import { t } from "../lib/extension/i18n";
import { inReadersQuotes } from "../lib/extension/text-words";
import type { StatedClaim } from "../lib/report/story-view";
import { ClaimMore } from "./ClaimMore";
import { Note } from "./Note";
import { VerdictBadge } from "./VerdictBadge";

interface CorrectListProps {
  readonly claims: readonly StatedClaim[];
  readonly onCopy: (address: string) => Promise<void>;
}

/** True parts of the text, confirmed: what is not marked must not look unsure beside what is. */
export function CorrectList({ claims, onCopy }: CorrectListProps) {
  if (claims.length === 0) return null;
  return (
    <section>
      <div class="section-head">
        <h2 class="eyebrow">{t("correctHeading")}</h2>
      </div>
      <ul class="claims">
        {claims.map((claim) => (
          <li class="claim" key={claim.id}>
            <VerdictBadge verdict={claim.verdict} />
            <Note class="claim-fact" text={claim.firstLine} />
            <ClaimMore
              claim={claim}
              words={
                <blockquote class="claim-words" lang={claim.pageLanguage} dir="auto">
                  {inReadersQuotes(claim.exact)}
                </blockquote>
              }
              onCopy={onCopy}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
