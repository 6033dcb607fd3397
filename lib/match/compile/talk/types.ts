/** How people talk of any story, whatever it is about: what each story's own sentences are too few to teach. */
export interface Talk {
  /** Sentences of texts that check, doubt, mock or take back a story, and of sober reports. */
  readonly examining: readonly string[];
  /** Sentences of texts that pass a story on as true. */
  readonly telling: readonly string[];
}

/** Sentences written one a line. */
export function sentenceList(text: string): string[] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.trim());
}
