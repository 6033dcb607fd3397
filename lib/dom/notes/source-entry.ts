import { type CardWords, fill } from "../../report/card-words";
import { inQuotes } from "../../report/in-quotes";
import { sourceFacts } from "../../report/source-facts";
import { sourceLink } from "../../report/source-link";
import type { SourceView } from "../../report/story-view";
import { KIND_KEYS } from "../../report/word-keys";
import { make } from "../elements";
import { readerText } from "./reader-text";

/** A source: its link, what it is and from when, what it shows, and the words at which it opens. */
export function sourceEntry(source: SourceView, words: CardWords, locale: string): DocumentFragment {
  const entry = document.createDocumentFragment();
  entry.append(
    outsideLink(sourceLink(source), source.title, words),
    make(
      "span",
      { class: "origin", dir: "auto" },
      sourceFacts(source, words[KIND_KEYS[source.kind]], locale),
    ),
    readerText("span", "shows", source.supports, words),
  );
  if (source.quote)
    entry.append(
      make("span", { class: "origin" }, fill(words.cardQuote, inQuotes(words.quoted, source.quote))),
    );
  if (source.archived)
    entry.append(make("span", { class: "origin" }, outsideLink(source.archived, words.archivedCopy, words)));
  return entry;
}

/** Opens a new tab that knows nothing of this page. */
function outsideLink(href: string, title: string, words: CardWords): HTMLAnchorElement {
  return make(
    "a",
    { href, target: "_blank", rel: "noopener noreferrer", referrerpolicy: "no-referrer", dir: "auto" },
    title,
    make("span", { class: "unseen" }, ` ${words.newTab}`),
  );
}
