import type { CardWords } from "../../report/card-words";
import type { ReaderText } from "../../report/story-view";
import { make } from "../elements";

/** A text of a story file, which says that it is in English where the file speaks no other language. */
export function readerText<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  { text, language, isFallback }: ReaderText,
  words: CardWords,
): HTMLElementTagNameMap[K] {
  const element = make(tag, { class: name, lang: language, dir: "auto" }, text);
  if (isFallback)
    element.append(make("span", { class: "origin", lang: words.languageTag }, ` ${words.inEnglish}`));
  return element;
}
