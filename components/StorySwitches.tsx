import { readerLanguage, readerLocale, t } from "../lib/extension/i18n";
import type { SettingsChange } from "../lib/extension/settings";
import { isStoryOn, notesLanguage, type Settings } from "../lib/extension/settings";
import { formatDate } from "../lib/report/format-date";
import { inLanguage, type ReaderText } from "../lib/report/story-view";
import type { PackageFacts, StoryChoice } from "./options-props";
import { Switch } from "./Switch";

interface StorySwitchesProps {
  readonly facts: PackageFacts;
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}

/** Every packaged story with its switch. Examples are off at first, the others on. */
export function StorySwitches({ facts, settings, onChange }: StorySwitchesProps) {
  const language = notesLanguage(settings, readerLanguage());
  return (
    <section class="option-group">
      <h2>{t("optionsStories")}</h2>
      <p class="small">{t("storiesHint")}</p>
      {facts.fault && <p class="fault">{t("storiesNotRead", facts.fault)}</p>}
      <ul class="option-list">
        {facts.stories.map((story) => (
          <li key={story.id}>
            <Switch on={isStoryOn(story, settings)} onChange={(on) => onChange(switched(story, on))}>
              <StoryTitle {...inLanguage(story.title, language)} />
              {story.example && <span class="small"> {t("exampleStory")}</span>}
            </Switch>
            <p class="small">{t("storyChecked", formatDate(story.reviewed, readerLocale()))}</p>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href="/try-story.html">{t("tryTitle")}</a>
      </p>
    </section>
  );
}

function StoryTitle({ text, language }: ReaderText) {
  return <span lang={language}>{text}</span>;
}

function switched({ id, example }: StoryChoice, on: boolean): SettingsChange {
  return ({ examplesOn, storiesOff }) =>
    example ? { examplesOn: withId(examplesOn, id, on) } : { storiesOff: withId(storiesOff, id, !on) };
}

function withId(ids: readonly string[], id: string, listed: boolean): readonly string[] {
  const others = ids.filter((other) => other !== id);
  return listed ? [...others, id] : others;
}
