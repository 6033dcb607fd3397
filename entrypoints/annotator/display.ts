import { Card } from "../../lib/dom/card";
import type { CardNote } from "../../lib/dom/card-content";
import type { PageBlock } from "../../lib/dom/page-block";
import { Painter } from "../../lib/dom/painter";
import { PointerWatch } from "../../lib/dom/pointer";
import { Shell } from "../../lib/dom/shell";
import { Signs } from "../../lib/dom/signs";
import { toRange } from "../../lib/dom/to-range";
import type { CardWords, LoadedStories } from "../../lib/extension/messages";
import { notesLanguage, type Settings } from "../../lib/extension/settings";
import type { StoryReading } from "../../lib/match/read-story";
import type { StoryModel } from "../../lib/match/types";
import { inLanguage } from "../../lib/report/story-view";
import type { Annotation, StoryReport } from "../../lib/report/types";
import type { Story } from "../../lib/story/schema";
import type { ProblemVerdict } from "../../lib/story/verdicts";
import css from "./shell.css?inline";

/** A story found in the frame, with what is needed to draw it. */
export interface FoundStory {
  readonly story: Story;
  readonly model: StoryModel;
  readonly reading: StoryReading;
  readonly report: StoryReport;
  readonly blocks: readonly PageBlock[];
}

interface DrawnMark {
  readonly annotation: Annotation;
  readonly story: Story;
  readonly ranges: readonly Range[];
}

const VERDICT_WORDS: Record<ProblemVerdict, keyof CardWords> = {
  "no-record": "verdictNoRecord",
  false: "verdictFalse",
  altered: "verdictAltered",
  fiction: "verdictFiction",
  "missing-context": "verdictMissingContext",
};

/** How often the page's hold on the highlight registry is looked at, in milliseconds. */
const GUARD_MS = 1000;

/** All that a reader sees of Obelus in a page: lines, signs, card. */
export class Display {
  private readonly shell: Shell;
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly signs: Signs;
  private readonly pointer: PointerWatch;
  private marks: DrawnMark[] = [];
  private language = "en";
  private openId: string | null = null;
  private isPinned = false;

  constructor(
    private readonly document: Document,
    private readonly loaded: LoadedStories,
    signal: AbortSignal,
  ) {
    const { words } = loaded;
    this.shell = new Shell(document, css);
    this.painter = new Painter(document);
    const labels = {
      card: words.cardLabel,
      close: words.cardClose,
      sources: words.cardSources,
      inEnglish: words.inEnglish,
      language: words.languageTag,
      direction: words.textDirection,
      locale: loaded.locale,
    };
    this.card = new Card(this.shell.root, labels, signal);
    this.signs = new Signs(this.shell.root, (id, byKey) => this.open(id, byKey ? "key" : "press"), signal);
    this.pointer = new PointerWatch(
      document,
      {
        onRest: (id) => this.open(id, "rest"),
        onClick: (id) => this.open(id, "press"),
        onLeave: () => {
          if (!this.isPinned) this.card.close();
        },
      },
      signal,
    );
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape") this.card.close();
      },
      { capture: true, signal },
    );
    const guard = setInterval(() => {
      if (this.marks.length > 0) {
        this.painter.restore();
        this.shell.attach();
      }
    }, GUARD_MS);
    signal.addEventListener("abort", () => clearInterval(guard));
  }

  /** Draws the marks of these stories and no others. */
  draw(found: readonly FoundStory[], settings: Settings): void {
    this.marks = settings.marks ? found.flatMap(drawnMarks) : [];
    this.language = notesLanguage(settings, this.loaded.language);
    this.shell.attach();
    this.painter.paint(
      this.marks.map(({ annotation, ranges }) => ({ verdict: annotation.verdict, ranges })),
      settings.markStyle,
    );
    const placed = this.marks.map(({ annotation, ranges }) => ({
      id: annotation.id,
      verdict: annotation.verdict,
      label: `${this.loaded.words.cardMark}: ${this.verdictWord(annotation.verdict)}`,
      ranges,
    }));
    this.signs.show(placed);
    this.pointer.watch(placed);
    if (this.openId !== null && !this.marks.some(({ annotation }) => annotation.id === this.openId))
      this.card.close();
    if (this.marks.length === 0) this.shell.remove();
  }

  /** Scrolls to a mark and opens its card. False where it is gone. */
  reveal(annotationId: string): boolean {
    const mark = this.find(annotationId);
    const range = mark?.ranges[0];
    if (!mark || !range) return false;
    // A tab in the background does not move smoothly: Firefox would not move it at all.
    const atOnce = this.document.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches;
    range.startContainer.parentElement?.scrollIntoView({
      block: "center",
      behavior: atOnce ? "instant" : "smooth",
    });
    this.open(annotationId, "press");
    return true;
  }

  clear(): void {
    this.card.close();
    this.painter.clear();
    this.shell.remove();
  }

  private open(id: string, how: "rest" | "press" | "key"): void {
    const mark = this.find(id);
    if (!mark) return;
    if (this.openId === id && this.card.isOpen) {
      this.isPinned ||= how !== "rest";
      return;
    }
    if (how === "rest" && this.card.isOpen && this.isPinned) return;
    const note = this.noteFor(mark);
    if (!note) return;
    this.isPinned = how !== "rest";
    this.card.open(
      note,
      () => rectOf(mark.ranges),
      how === "key",
      () => {
        this.openId = null;
        if (how === "key") this.signs.focus(id);
      },
    );
    this.openId = id;
  }

  private find(id: string): DrawnMark | undefined {
    return this.marks.find(({ annotation }) => annotation.id === id);
  }

  private noteFor({ annotation, story }: DrawnMark): CardNote | null {
    const claim = story.claims.find(({ id }) => id === annotation.claimId);
    if (!claim) return null;
    const note = inLanguage(claim.note, this.language);
    const [firstLine = "", ...rest] = note.text.split("\n");
    return {
      verdict: annotation.verdict,
      verdictWord: this.verdictWord(annotation.verdict),
      firstLine,
      rest: rest.join("\n"),
      language: note.language,
      isFallback: note.isFallback,
      sources: claim.sources.flatMap((id) => story.sources.find((source) => source.id === id) ?? []),
    };
  }

  private verdictWord(verdict: ProblemVerdict): string {
    return this.loaded.words[VERDICT_WORDS[verdict]];
  }
}

function drawnMarks({ story, reading, model, report, blocks }: FoundStory): DrawnMark[] {
  const problems = reading.marks.filter(({ claim }) => model.claims[claim]?.verdict !== "correct");
  return problems.flatMap((mark, index) => {
    const annotation = report.annotations[index];
    const ranges = mark.parts.flatMap((part) => {
      const block = blocks[part.block];
      return (block && toRange(block, part)) ?? [];
    });
    return annotation && ranges.length > 0 ? [{ annotation, story, ranges }] : [];
  });
}

function rectOf(ranges: readonly Range[]): DOMRect | null {
  const live = ranges.filter(({ startContainer, collapsed }) => startContainer.isConnected && !collapsed);
  const first = live[0];
  const last = live.at(-1);
  if (!first || !last) return null;
  const top = first.getBoundingClientRect();
  const bottom = last.getBoundingClientRect();
  return new DOMRect(top.left, top.top, Math.max(top.width, bottom.width), bottom.bottom - top.top);
}
