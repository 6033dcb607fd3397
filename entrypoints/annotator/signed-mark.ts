import { lineColor, type MarkLook } from "../../lib/dom/marks/shades";
import type { SignedMark } from "../../lib/dom/marks/signs";
import { type CardWords, fill } from "../../lib/report/card-words";
import { inQuotes } from "../../lib/report/in-quotes";
import { VERDICT_KEYS } from "../../lib/report/word-keys";
import { cssOf, type DrawnMark } from "./drawn-mark";

/** So many of a claim's words say to a screen reader which one it is. */
const LABEL_WORDS = 9;

/** Sign plates behind pale and dark lines, where what lies behind the text cannot be told. */
const PLATES = { pale: "rgb(0 0 0 / 75%)", other: "rgb(255 255 255 / 80%)" };

/** What the sign beside a claim shows and says. */
export function signedMark(mark: DrawnMark, look: MarkLook, words: CardWords): SignedMark {
  const { id, verdict, shade, ground, ranges } = mark;
  return {
    id,
    verdict,
    label: signLabel(mark, words),
    color: look.color === "text" ? cssOf(mark) : lineColor(look.color, shade),
    plate: ground.sure ? null : shade === "pale" ? PLATES.pale : PLATES.other,
    ranges,
  };
}

/** What a screen reader says at a claim: the verdict and the claim's first words. */
export function signLabel({ annotation }: DrawnMark, words: CardWords): string {
  const all = annotation.exact.split(" ");
  const first = all.slice(0, LABEL_WORDS).join(" ") + (all.length > LABEL_WORDS ? "…" : "");
  return fill(words.signLabel, words[VERDICT_KEYS[annotation.verdict]], inQuotes(words.quoted, first));
}
