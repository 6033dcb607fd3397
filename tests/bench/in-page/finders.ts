import { TextQuoteAnchor } from "virtual:hypothesis/src/annotator/anchoring/types";
import { createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import Mark from "mark.js";
import type { StoryModel } from "../../../lib/match/types";
import { readStory } from "./read-page";

export interface Sought {
  readonly claimId: string;
  readonly quote: string;
}

export interface Task {
  readonly model: StoryModel;
  readonly sought: readonly Sought[];
}

/** The words found for a claim; claims that were not found are left out. */
export interface Found {
  readonly claimId: string;
  readonly text: string;
}

type Finder = (task: Task) => Found[] | Promise<Found[]>;

/** All that look for claims in the page. Each is run in a page of its own: some change it. */
export const FINDERS: Readonly<Record<string, Finder>> = {
  obelus: ({ model }) =>
    readStory(model).map(({ claimId, ranges }) => ({ claimId, text: ranges.map(String).join(" ") })),
  hypothesis: ({ sought }) =>
    sought.flatMap(({ claimId, quote }) => {
      try {
        const range = new TextQuoteAnchor(document.body, quote).toRange();
        return [{ claimId, text: String(range) }];
      } catch {
        return []; // its way to say "not found"
      }
    }),
  apache: async ({ sought }) => {
    const found: Found[] = [];
    for (const { claimId, quote } of sought) {
      const matches = createTextQuoteSelectorMatcher({ type: "TextQuoteSelector", exact: quote })(
        document.body,
      );
      for await (const range of matches) {
        found.push({ claimId, text: String(range) });
        break;
      }
    }
    return found;
  },
  "mark.js": ({ sought }) => {
    const found: Found[] = [];
    const mark = new Mark(document.body);
    for (const { claimId, quote } of sought) {
      const parts: string[] = [];
      mark.mark(quote, {
        acrossElements: true,
        separateWordSearch: false,
        each: (element) => parts.push(element.textContent ?? ""),
      });
      if (parts.length > 0) found.push({ claimId, text: parts.join("") });
    }
    return found;
  },
  "window.find": ({ sought }) =>
    sought.flatMap(({ claimId, quote }) => {
      const selection = getSelection();
      selection?.removeAllRanges();
      return find(quote) ? [{ claimId, text: String(selection) }] : [];
    }),
};

declare function find(text: string): boolean;
