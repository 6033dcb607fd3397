import type { PageApi } from "../../lib/extension/page-api";
import type { StoryReport } from "../../lib/report/types";

/** Puts a reader into this page, as the annotator does, that has found these stories. */
export function pageHas(stories: readonly StoryReport[], part: Partial<PageApi> = {}): void {
  globalThis.obelus = {
    settled: true,
    revision: 1,
    report: () => ({ frame: "a", stories, limits: [] }),
    text: () => ({ title: "", blocks: [], types: [] }),
    show: () => false,
    marked: 0,
    visited: null,
    walk: () => false,
    openHere: () => false,
    ...part,
  };
}
