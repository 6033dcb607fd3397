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
  readonly sources: readonly Source[];
}

export interface CardLabels {
  readonly card: string;
  readonly close: string;
  readonly sources: string;
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
    make("p", { class: "lead", lang: note.language }, note.firstLine),
    ...note.rest.split("\n").flatMap((line) => (line ? [make("p", { lang: note.language }, line)] : [])),
  );
  if (note.sources.length > 0)
    content.append(
      make("h2", {}, labels.sources),
      make("ul", {}, ...note.sources.map((source) => make("li", {}, sourceEntry(source)))),
    );
  return content;
}

function sourceEntry(source: Source): DocumentFragment {
  const entry = document.createDocumentFragment();
  const link = make(
    "a",
    { href: sourceLink(source), target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer" },
    source.title,
  );
  const origin = [source.publisher, source.date, linkHost(source.url)].filter(Boolean).join(", ");
  entry.append(link, make("span", { class: "origin" }, ` ${origin}`));
  return entry;
}
