import { formatDate } from "../report/format-date";
import { linkHost, sourceLink } from "../report/source-link";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../report/verdict-shapes";
import type { Source } from "../story/schema";
import type { ProblemVerdict } from "../story/verdicts";
import { make, makeShape } from "./elements";

/** All that a card says about one claim, in the reader's words. */
export interface CardNote {
  readonly verdict: ProblemVerdict;
  readonly verdictWord: string;
  /** What is so, in one line; then the rest of the note. */
  readonly firstLine: string;
  readonly rest: string;
  readonly language: string;
  /** True where the note is in English because the story file does not speak the reader's language. */
  readonly isFallback: boolean;
  readonly sources: readonly Source[];
}

export interface CardLabels {
  readonly card: string;
  readonly close: string;
  readonly sources: string;
  /** After a note in English that should be in the reader's language. */
  readonly inEnglish: string;
  /** Of the words here (BCP 47), and `ltr` or `rtl`. */
  readonly language: string;
  readonly direction: string;
  /** For dates: BCP 47, with the reader's region. */
  readonly locale: string;
}

/** The inside of the card. Links open a new tab that knows nothing of this page. */
export function cardContent(note: CardNote, labels: CardLabels, onClose: () => void): DocumentFragment {
  const close = make("button", { type: "button", class: "close", "aria-label": labels.close }, "×");
  close.addEventListener("click", onClose);
  const content = document.createDocumentFragment();
  content.append(
    make(
      "header",
      {},
      make(
        "span",
        { class: "verdict" },
        makeShape(SHAPE_VIEW_BOX, VERDICT_SHAPES[note.verdict]),
        note.verdictWord,
      ),
      close,
    ),
    make(
      "p",
      { class: "lead", lang: note.language, dir: "auto" },
      note.firstLine,
      note.isFallback
        ? make("span", { class: "origin", lang: labels.language }, ` ${labels.inEnglish}`)
        : null,
    ),
    ...note.rest
      .split("\n")
      .flatMap((line) => (line ? [make("p", { lang: note.language, dir: "auto" }, line)] : [])),
  );
  if (note.sources.length > 0)
    content.append(
      make("h2", {}, labels.sources),
      make("ul", {}, ...note.sources.map((source) => make("li", {}, sourceEntry(source, labels.locale)))),
    );
  return content;
}

function sourceEntry(source: Source, locale: string): DocumentFragment {
  const entry = document.createDocumentFragment();
  const link = make(
    "a",
    {
      href: sourceLink(source),
      target: "_blank",
      rel: "noopener noreferrer",
      referrerpolicy: "no-referrer",
      dir: "auto",
    },
    source.title,
  );
  const date = source.date && formatDate(source.date, locale);
  const origin = [source.publisher, date, linkHost(source.url)].filter(Boolean).join(", ");
  entry.append(link, make("span", { class: "origin" }, ` ${origin}`));
  return entry;
}
