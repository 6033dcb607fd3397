import { type CardWords, fill } from "../../report/card-words";
import type { StatedClaim } from "../../report/story-view";
import { SHAPE_VIEW_BOX, VERDICT_SHAPES } from "../../report/verdict-shapes";
import { make, makeShape } from "../elements";
import { readerText } from "./reader-text";
import { sourceEntry } from "./source-entry";

/** All that a card says about one claim, in the reader's words. */
export interface CardNote {
  /** Id of the story that the claim belongs to: claims' ids are unique within it only. */
  readonly storyId: string;
  readonly claim: StatedClaim;
  readonly verdictWord: string;
  /** Which of the page's marked claims it is, from 1, and how many there are. */
  readonly place: readonly [number: number, count: number];
  /** "Why do I see this?", in sentences. */
  readonly why: readonly string[];
  /** When the notes were checked, and by whom. */
  readonly reviewed: string;
  /** The same for paper, where it also says whose notes these are. */
  readonly printLine: string;
}

export interface CardCalls {
  onClose(): void;
  /** To the claim before (-1) or after (1) this one. */
  onStep(direction: -1 | 1): void;
  /** The reader wants to read on at the claim. */
  onBack(): void;
  /** Resolves once the note is on the clipboard. */
  onCopy(): Promise<void>;
  /** True while the page has changed and has not been read since: words that are gone may stand there anew. */
  isUnread(): boolean;
}

/** So long the button says that its note was copied. */
const TOLD_FOR_MS = 2000;

/** Ids inside our closed root; nothing of the page's can meet them. */
export const CARD_TITLE = "card-title";
export const CARD_NOTE = "card-note";

/** The inside of the card. The way to close it stands last for keys, so that sources come first. */
export function cardContent(
  note: CardNote,
  words: CardWords,
  locale: string,
  calls: CardCalls,
): DocumentFragment {
  const { claim } = note;
  const content = document.createDocumentFragment();
  content.append(
    make(
      "p",
      { class: "verdict", id: CARD_TITLE },
      makeShape(SHAPE_VIEW_BOX, VERDICT_SHAPES[claim.verdict]),
      note.verdictWord,
    ),
    make("div", { id: CARD_NOTE }, ...noteText(claim, words)),
  );
  if (claim.sources.length > 0)
    content.append(
      make("h2", {}, words.sources),
      make(
        "ul",
        { role: "list" },
        ...claim.sources.map((source) => make("li", {}, sourceEntry(source, words, locale))),
      ),
    );
  content.append(whyPart(note, words), actionRow(note, words, calls));
  const close = button("×", calls.onClose, "close");
  close.setAttribute("aria-label", words.cardClose);
  content.append(close);
  return content;
}

/** What is so, then where the page departs from it; in English where the file speaks no other language. */
export function noteText({ firstLine, rest }: StatedClaim, words: CardWords): HTMLElement[] {
  const lead = readerText("p", "lead", firstLine, words);
  const lines = rest.text.split("\n").filter((line) => line !== "");
  return [lead, ...lines.map((line) => make("p", { lang: rest.language, dir: "auto" }, line))];
}

function whyPart({ why, reviewed }: CardNote, words: CardWords): HTMLElement {
  return make(
    "details",
    {},
    make("summary", {}, words.whyHeading),
    ...[...why, reviewed].map((line) => make("p", { dir: "auto" }, line)),
  );
}

function actionRow({ place }: CardNote, words: CardWords, calls: CardCalls): HTMLElement {
  const label = make("span", {}, words.copyNote);
  // Beside the button: what stands in one is its name, and no news.
  const status = make("span", { class: "unseen", role: "status" });
  let end: ReturnType<typeof setTimeout> | undefined;
  const tell = (outcome: string) => {
    // What an earlier press began would end this one's words too soon.
    clearTimeout(end);
    label.replaceChildren(outcome);
    status.replaceChildren(outcome);
    end = setTimeout(() => {
      label.replaceChildren(words.copyNote);
      status.replaceChildren();
    }, TOLD_FOR_MS);
  };
  const copy = button(label, () => {
    calls.onCopy().then(
      () => tell(words.copied),
      () => tell(words.copyFailed),
    );
  });
  const steps = make(
    "span",
    { class: "steps" },
    stepButton("‹", words.cardPrevious, () => calls.onStep(-1), "previous"),
    make("span", { class: "place" }),
    stepButton("›", words.cardNext, () => calls.onStep(1), "next"),
  );
  const row = make("div", { class: "actions" }, copy, status, button(words.cardBack, calls.onBack), steps);
  tellPlace(row, place, words);
  return row;
}

/** Has a card say which claim it is of how many, and offer no steps where there is no other. */
export function tellPlace(card: Element, place: CardNote["place"], words: CardWords): void {
  const steps = card.querySelector<HTMLElement>(".steps");
  if (!steps) return;
  // What has the focus stays.
  steps.hidden = place[1] < 2 && !steps.matches(":focus-within");
  steps.querySelector(".place")?.replaceChildren(fill(words.cardPlace, ...place));
}

function stepButton(sign: string, label: string, onPress: () => void, kind: string): HTMLElement {
  const step = button(make("span", { "aria-hidden": "true" }, sign), onPress, `step ${kind}`);
  step.setAttribute("aria-label", label);
  step.title = label;
  return step;
}

function button(label: Node | string, onPress: () => void, kind = ""): HTMLButtonElement {
  const element = make("button", { type: "button", class: kind }, label);
  element.addEventListener("click", onPress);
  return element;
}
