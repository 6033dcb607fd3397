import { readerLocale, t, tCount } from "../lib/extension/i18n";
import { formatDate } from "../lib/report/format-date";
import type { StoryView } from "../lib/report/story-view";
import { ClaimItem } from "./ClaimItem";
import { CorrectList } from "./CorrectList";
import { Note } from "./Note";
import { NotFoundList } from "./NotFoundList";
import { PassOn } from "./PassOn";
import type { PopupActions } from "./popup-actions";
import { WhyPanel } from "./WhyPanel";

interface StoryCardProps {
  readonly story: StoryView;
  readonly limits: readonly string[];
  readonly marks: boolean;
  readonly actions: PopupActions;
}

/** One story found in the tab: what the record says, then its claims in page order. */
export function StoryCard({ story, limits, marks, actions }: StoryCardProps) {
  return (
    <article class="story">
      <h1>{foundLine(story, marks)}</h1>
      {story.level === "headline" && <p class="headline-text">{t("headlineText")}</p>}
      <section class="record">
        <p class="eyebrow">{t("theRecord")}</p>
        <h2 lang={story.title.language} dir="auto">
          {story.title.text}
        </h2>
        <Note text={story.summary} />
        <p class="small">{t("reviewed", formatDate(story.reviewed, readerLocale()), story.reviewedBy)}</p>
        {story.marked.length > 0 && <PassOn story={story} actions={actions} />}
      </section>
      {story.marked.length > 0 && (
        <section>
          <h2 class="eyebrow section-head">{t("claimsHeading")}</h2>
          <ol class="claims">
            {story.marked.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} story={story} marks={marks} actions={actions} />
            ))}
          </ol>
        </section>
      )}
      <CorrectList claims={story.correct} onCopy={actions.copy} />
      <div class="panels">
        {story.level === "story" && <NotFoundList claims={story.notFound} />}
        <WhyPanel story={story} limits={limits} />
      </div>
    </article>
  );
}

function foundLine(story: StoryView, marks: boolean): string {
  if (story.level === "headline") return t("headlineFound");
  const count = story.marked.length;
  if (count === 0) return t("storyFoundNone");
  return tCount(marks ? "storyFound" : "storyFoundUnmarked", count);
}
