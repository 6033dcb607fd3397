import { type CardWords, fill } from "../../report/card-words";
import { inQuotes } from "../../report/in-quotes";
import { sourceFacts } from "../../report/source-facts";
import { sourceLink } from "../../report/source-link";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../../report/verdict-shapes";
import { KIND_KEYS } from "../../report/word-keys";
import { groupBy } from "../../text/lists";
import { make, makeShape } from "../elements";
import { type CardNote, noteText } from "./card-content";

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
    private readonly notes: () => readonly CardNote[],
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
    this.section.replaceChildren(
      make("h2", {}, this.words.printHeading),
      make("ol", {}, ...[...byClaim.values()].map((same) => make("li", {}, ...this.entry(same)))),
      ...[...new Set(notes.map(({ printLine }) => printLine))].map((line) =>
        make("p", { class: "origin" }, line),
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
