import { useState } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import { inReadersQuotes, textWords } from "../lib/extension/text-words";
import { claimAsMarkdown } from "../lib/report/as-markdown";
import { claimAsText } from "../lib/report/as-text";
import type { MarkedClaim, StoryView } from "../lib/report/story-view";
import type { TabMark } from "../lib/report/tab-report";
import { ClaimMore } from "./ClaimMore";
import { CopyButton } from "./CopyButton";
import { Note } from "./Note";
import type { PopupActions } from "./popup-actions";
import { VerdictBadge } from "./VerdictBadge";

interface ClaimItemProps {
  readonly claim: MarkedClaim;
  readonly story: StoryView;
  /** False while marks are switched off: the page has no place to show then. */
  readonly marks: boolean;
  readonly actions: PopupActions;
}

/** A marked claim: verdict, the page's own words, what is so; the whole note and its sources on demand. */
export function ClaimItem({ claim, story, marks, actions }: ClaimItemProps) {
  // The popup closes with each place it shows: where the reader was tells which one comes next.
  const [next, setNext] = useState(() => lastVisited(claim.marks) + 1);
  const [missed, setMissed] = useState<TabMark | null>(null);
  // The page may have lost places meanwhile.
  const place = next % claim.marks.length;
  const mark = claim.marks[place];
  // What was said of a place goes with it.
  const isMissed = claim.marks.some((other) => other.id === missed?.id && other.frameId === missed.frameId);
  const words = `${story.id}-${claim.id}`;

  async function show() {
    if (!mark) return;
    // What is said a second time is not heard, and the note may have been closed.
    setMissed(null);
    setMissed((await actions.show(mark)) ? null : mark);
    setNext(place + 1);
  }

  return (
    <li class="claim">
      <div class="claim-head">
        <VerdictBadge verdict={claim.verdict} />
        {marks && (
          <button type="button" class="quiet" aria-describedby={words} onClick={show}>
            {claim.marks.length > 1 ? t("showOnPageOf", place + 1, claim.marks.length) : t("showOnPage")}
          </button>
        )}
      </div>
      <blockquote class="claim-words" id={words} lang={claim.pageLanguage} dir="auto">
        {inReadersQuotes(claim.exact)}
      </blockquote>
      <Note class="claim-fact" text={claim.firstLine} />
      <p class="claim-missed" role="status">
        {isMissed && t("placeNotShown")}
      </p>
      <ClaimMore claim={claim} open={isMissed} onCopy={actions.copy}>
        <div class="pass-on">
          <CopyButton
            label={t("copyNote")}
            describedBy={words}
            onCopy={() => actions.copy(claimAsText(claim, story, textWords()))}
          />
          <CopyButton
            label={t("copyMarkdown")}
            describedBy={words}
            onCopy={() => actions.copy(claimAsMarkdown(claim, story, textWords()))}
          />
        </div>
      </ClaimMore>
    </li>
  );
}

/** Index of the place to which the reader went last; -1 where he was at none of them. */
function lastVisited(marks: readonly TabMark[]): number {
  const last = Math.max(...marks.map(({ visited }) => visited));
  return last > 0 ? marks.findIndex(({ visited }) => visited === last) : -1;
}
