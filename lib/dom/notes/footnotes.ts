import { type CardWords, fill } from "../../report/card-words";
import { inQuotes } from "../../report/in-quotes";
import { sourceFacts } from "../../report/source-facts";
import { sourceLink } from "../../report/source-link";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../../report/verdict-shapes";
import { KIND_KEYS } from "../../report/word-keys";
import { groupBy } from "../../text/lists";
import { make, makeShape } from "../elements";
import { boxOf } from "../visible-part";
import { type CardNote, noteText } from "./card-content";

/** Columns that are wider get narrower on paper, and longer; CSS pixels. */
const PAPER_WIDTH = 640;

/** A note and its claim's words in the page. */
export interface PrintedNote extends CardNote {
  readonly ranges: readonly Range[];
}

/**
 * The notes on paper: they stand at the end of a printed page, in our own root, each with the claim's own
 * words, and are there only while the browser prints.
 */
export class Footnotes {
  private readonly section: HTMLElement;

  constructor(
    root: ShadowRoot,
    private readonly words: CardWords,
    private readonly locale: string,
    private readonly notes: () => readonly PrintedNote[],
    signal: AbortSignal,
  ) {
    this.section = make("section", {
      class: "footnotes",
      lang: words.languageTag,
      dir: words.textDirection,
    });
    root.append(this.section);
    window.addEventListener("beforeprint", () => this.write(), { signal });
    window.addEventListener("afterprint", () => this.section.replaceChildren(), { signal });
  }

  private write(): void {
    const notes = this.notes();
    if (notes.length === 0) return;
    // In a root of flexible boxes our element would stand beside the page, or take room from it.
    this.section.classList.toggle(
      "hung",
      getComputedStyle(document.documentElement).display.includes("flex"),
    );
    const byClaim = groupBy(notes, ({ storyId, claim }) => `${storyId}#${claim.id}`);
    const room = make("div");
    room.style.height = `${overhang(notes)}px`;
    const [first, ...others] = [...byClaim.values()].map((same) => make("li", {}, ...this.entry(same)));
    this.section.replaceChildren(
      room,
      make(
        "div",
        { class: "leaf" },
        // Firefox knows no other way to keep the heading with what follows.
        make("div", { class: "kept" }, make("h2", {}, this.words.printHeading), make("ol", {}, first ?? "")),
        make("ol", { start: "2" }, ...others),
        ...[...new Set(notes.map(({ printLine }) => printLine))].map((line) =>
          make("p", { class: "origin" }, line),
        ),
      ),
    );
  }

  /** @param same the notes on one claim, which may stand at several places of the page */
  private entry(same: readonly CardNote[]): Node[] {
    const [note] = same;
    if (!note) return [];
    const { claim, verdictWord } = note;
    const words = same.map(({ claim: { exact } }) => inQuotes(this.words.quoted, exact)).join(" · ");
    return [
      make(
        "p",
        { class: "verdict" },
        makeShape(SHAPE_VIEW_BOX, VERDICT_SHAPES[claim.verdict]),
        fill(this.words.signLabel, verdictWord, words),
      ),
      ...noteText(claim, this.words),
      ...claim.sources.map((source) =>
        make(
          "p",
          { class: "origin", dir: "auto" },
          `${source.title} · ${sourceFacts(source, this.words[KIND_KEYS[source.kind]], this.locale)} · ${sourceLink(source)}`,
        ),
      ),
    ];
  }
}

/**
 * How far the page's text may go on below the end of its body, which is as high as the window, or empty, where the
 * text has a place of its own. On paper nobody knows before the browser lays it out; it is rather too much.
 */
function overhang(notes: readonly PrintedNote[]): number {
  const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  const { bottom, height } = (document.body ?? document.documentElement).getBoundingClientRect();
  const rest = scrollHeight - scrollY - bottom;
  if (scrollHeight <= clientHeight || rest <= 0) return 0;
  const boxes = notes.flatMap(({ ranges }) => boxOf(ranges) ?? []);
  const width = Math.max(PAPER_WIDTH, ...boxes.map(({ left, right }) => right - left));
  return ((height > clientHeight ? rest : scrollHeight) * width) / PAPER_WIDTH;
}
