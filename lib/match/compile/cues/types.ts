/** Words of texts that correct, doubt or examine a story rather than tell it. */
export interface Cues {
  /** Each says by itself that something is being checked or denied. */
  readonly strong: readonly string[];
  /** Talk about texts: who wrote, quoted, shared, sourced. Many together mean the same. */
  readonly weak: readonly string[];
}

/** Phrases written with commas between them. */
export function cueList(text: string): string[] {
  return text.trim().split(/,\s*/);
}
