import { CLOSERS } from "../../text/sentences";
import type { TextBlock } from "./text-block";
import type { PassageSentence } from "./units";

/** What stands within a sentence has this many characters at most: an advert, a caption, a box of links. */
const MOST_BETWEEN = 200;
/** And so many sentences. */
const MOST_SENTENCES = 8;

/**
 * True where a block's sentence belongs with the one before: in one block; where a block breaks off in the middle
 * and the next goes on in small letters; and from paragraph to paragraph, never into an advert or a heading.
 * @param start where the sentence begins in the block
 */
export function readsOn(
  before: PassageSentence,
  blocks: readonly TextBlock[],
  number: number,
  start: number,
): boolean {
  if (before.block === number) return true;
  const last = blocks[before.block] as TextBlock;
  const next = blocks[number] as TextBlock;
  if (last.linked || next.linked || last.kind !== next.kind || last.kind === "heading") return false;
  return last.row === next.row || (isCutOff(last, before) && beginsSmall(next, start));
}

/**
 * True where a sentence is the rest of the one before, cut in two by the border of a block: only both together
 * begin large and end. In captions, where no line does, each may be a sentence of its own.
 */
export function isRest(
  before: PassageSentence,
  after: PassageSentence,
  blocks: readonly TextBlock[],
): boolean {
  const first = blocks[before.block] as TextBlock;
  const second = blocks[after.block] as TextBlock;
  return (
    after.readsOn &&
    before.block !== after.block &&
    isCutOff(first, before) &&
    !beginsSmall(first, before.sentence.start) &&
    beginsSmall(second, after.sentence.start) &&
    !isCutOff(second, after)
  );
}

/**
 * The index of the first sentence that only stands between, where the sentence before it breaks off at the end of
 * its paragraph, or its quotation stays open there, and goes on in this block, a paragraph beside that one; the number
 * of sentences everywhere else.
 * @param sentences those of the passage before the block
 * @param start where the block's first sentence begins
 */
export function interruptedAt(
  sentences: readonly PassageSentence[],
  blocks: readonly TextBlock[],
  number: number,
  start: number,
): number {
  const none = sentences.length;
  const next = blocks[number] as TextBlock;
  if (next.linked || next.kind === "heading") return none;
  let between = 0;
  for (let at = none - 1; at >= 0 && at >= none - 1 - MOST_SENTENCES; at--) {
    const before = sentences[at] as PassageSentence;
    const block = blocks[before.block] as TextBlock;
    if (block.row === next.row) {
      const goesOn = isQuoting(block, before) || (isCutOff(block, before) && beginsSmall(next, start));
      return goesOn && !block.linked ? at + 1 : none;
    }
    between += before.sentence.end - before.sentence.start;
    // A heading begins something new, but for one that leads elsewhere.
    if (between > MOST_BETWEEN || (block.kind === "heading" && !block.linked)) return none;
  }
  return none;
}

const ENDED = new RegExp(`[.!?…:${CLOSERS}]$`);

/** True where nothing says that the sentence is at its end. */
function isCutOff({ text }: TextBlock, { sentence }: PassageSentence): boolean {
  return !ENDED.test(text.slice(sentence.start, sentence.end));
}

function beginsSmall({ text }: TextBlock, start: number): boolean {
  const first = text.charAt(start);
  return first !== first.toUpperCase();
}

/** True where a quotation begins in the sentence and does not end there. */
function isQuoting({ text }: TextBlock, { sentence }: PassageSentence): boolean {
  return endsInQuotation(text.slice(sentence.start, sentence.end));
}

/** True where a quotation is open at the end of a text. */
const endsInQuotation = (text: string): boolean => /(?:^|[\s(—])[“„«"][^“”„«»"]*$/.test(text);
