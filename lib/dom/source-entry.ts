import { type CardWords, fill } from "../report/card-words";
import { inQuotes } from "../report/in-quotes";
import { sourceFacts } from "../report/source-facts";
import { sourceLink } from "../report/source-link";
import type { SourceView } from "../report/story-view";
import { KIND_KEYS } from "../report/word-keys";
import { make } from "./elements";

/** A source: its link, what it is and from when, what it shows, and the words at which it opens. */
export function sourceEntry(source: SourceView, words: CardWords, locale: string): DocumentFragment {
  const entry = document.createDocumentFragment();
  const { text, language, isFallback } = source.supports;
  const shows = make("span", { class: "shows", lang: language, dir: "auto" }, text);
  if (isFallback)
    shows.append(make("span", { class: "origin", lang: words.languageTag }, ` ${words.inEnglish}`));
  entry.append(
    outsideLink(sourceLink(source), source.title, words),
    make(
      "span",
      { class: "origin", dir: "auto" },
      sourceFacts(source, words[KIND_KEYS[source.kind]], locale),
    ),
    shows,
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
