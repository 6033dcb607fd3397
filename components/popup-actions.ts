import type { TabMark } from "../lib/report/tab-report";

/** What a reader can do in the popup; components call these, and ask the browser for words only. */
export interface PopupActions {
  /** Scrolls the page to a mark; false where it is gone or its note cannot open. */
  show(mark: TabMark): Promise<boolean>;
  copy(text: string): Promise<void>;
  /** Copies a story's notes on this page as W3C Web Annotations. */
  copyAnnotations(storyId: string): Promise<void>;
  setMarks(on: boolean): void;
  setPaused(host: string, paused: boolean): void;
  /** Asks the browser for access to all sites. */
  allow(): void;
  openSettings(): void;
}
