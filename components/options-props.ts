import type { Settings, SettingsChange } from "../lib/extension/settings";
import type { Localized } from "../lib/story/schema";

/** The settings as stored, and what the store refused last. */
export interface KeptSettings {
  readonly settings: Settings;
  /** False while the store has not been read even once: the settings are the first ones then, not the reader's. */
  readonly known: boolean;
  readonly fault: string | null;
}

/** A packaged story that the reader can switch. */
export interface StoryChoice {
  readonly id: string;
  readonly title: Localized;
  readonly example: boolean;
  /** The day of its last check (YYYY-MM-DD). */
  readonly reviewed: string;
}

/** What the package holds: the same until the next update. */
export interface PackageFacts {
  readonly version: string;
  readonly stories: readonly StoryChoice[];
  /** The day (YYYY-MM-DD) of the newest story file; null without stories. */
  readonly filesDate: string | null;
  /** Why the list of stories could not be read. */
  readonly fault: string | null;
}

/** Stores a change; false where the store refused it. */
export type ChangeSettings = (change: SettingsChange) => Promise<boolean>;
