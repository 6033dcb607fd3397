import type { ComponentChildren } from "preact";
import { t } from "../lib/extension/i18n";
import type { StatedClaim } from "../lib/report/story-view";
import { SourceList, sourceNames } from "./SourceList";

interface ClaimMoreProps {
  readonly claim: StatedClaim;
  readonly open?: boolean;
  /** Before the note's rest. */
  readonly words?: ComponentChildren;
  readonly onCopy: (address: string) => Promise<void>;
  /** After the sources. */
  readonly children?: ComponentChildren;
}

/** The whole note of a claim and its sources, on demand. */
export function ClaimMore({ claim, open, words, onCopy, children }: ClaimMoreProps) {
  return (
    <details class="claim-more" open={open}>
      <summary>
        {claim.sources.length > 0 ? t("sourcesLine", sourceNames(claim.sources)) : t("moreWithSources")}
      </summary>
      {words}
      {claim.rest.text && (
        <p lang={claim.rest.language} dir="auto">
          {claim.rest.text}
        </p>
      )}
      <SourceList sources={claim.sources} onCopy={onCopy} />
      {children}
    </details>
  );
}
