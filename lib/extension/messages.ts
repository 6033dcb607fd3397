import type { StoryModel } from "../match/types";
import type { CardWords } from "../report/card-words";
import type { Story } from "../story/schema";
import { isLanguage, type Language } from "../text/languages";
import type { SenderKind } from "./sender";
import type { Settings } from "./settings";

/**
 * Every message there is. The background answers all, an open popup listens to one; what other parts ask of a page
 * goes through `page-api.ts`, and settings travel through the store.
 */
export type ToBackground =
  /** Gate: these names in this frame may be a known story's. */
  | { readonly type: "candidate"; readonly names: readonly string[] }
  /** Annotator: the stories that bear one of the gate's names, with models for the languages of the text. */
  | {
      readonly type: "loadStories";
      readonly languages: readonly Language[];
      readonly names: readonly string[];
    }
  /** Annotator: this frame's report is another one now. An open popup listens, too. */
  | { readonly type: "reportChanged" }
  /** Popup: read this tab, which no gate has looked at. */
  | { readonly type: "readTab"; readonly tabId: number };

/** Who may send each of them; everybody else gets no answer. */
export const MAY_SEND: { readonly [Type in ToBackground["type"]]: readonly SenderKind[] } = {
  candidate: ["frame"],
  // The sample that greets the reader is read in a page of our own.
  loadStories: ["frame", "own-page"],
  reportChanged: ["frame", "own-page"],
  readTab: ["own-page"],
};

export interface LoadedStories {
  readonly stories: readonly { readonly story: Story; readonly models: readonly StoryModel[] }[];
  /** What could not be loaded and why, in sentences of the interface's language. */
  readonly leftOut: readonly string[];
  readonly settings: Settings;
  /** Host name of the tab's page; frames of other hosts obey its pause. */
  readonly site: string;
  /** The interface's language; the notes have it too unless a setting says otherwise. */
  readonly language: string;
  /** The reader's language and region, for dates. */
  readonly locale: string;
  /** Words for card and report, by key. */
  readonly words: CardWords;
}

/** What went wrong in the background: a rejection would come in another shape in each browser. */
export interface Fault {
  readonly fault: string;
}

/** What each message is answered with. `done` and not nothing: no answer means that the background has ended. */
export interface Answers {
  candidate: "done";
  loadStories: LoadedStories;
  reportChanged: "done";
  readTab: "done";
}

/** A message of ours, or null for anything else: what arrives is not trusted to be what it says. */
export function parseToBackground(message: unknown): ToBackground | null {
  if (typeof message !== "object" || message === null || !("type" in message)) return null;
  switch (message.type) {
    case "reportChanged":
      return { type: message.type };
    case "candidate": {
      const names = namesOf(message);
      return names && { type: "candidate", names };
    }
    case "loadStories": {
      const languages = "languages" in message ? message.languages : null;
      const names = namesOf(message);
      if (!names || !Array.isArray(languages) || !languages.every(isLanguage)) return null;
      return { type: "loadStories", languages, names };
    }
    case "readTab": {
      const tabId = "tabId" in message ? message.tabId : null;
      return typeof tabId === "number" && Number.isInteger(tabId) ? { type: "readTab", tabId } : null;
    }
    default:
      return null;
  }
}

function namesOf(message: object): string[] | null {
  const names = "names" in message ? message.names : null;
  return Array.isArray(names) && names.every((name) => typeof name === "string") ? names : null;
}
