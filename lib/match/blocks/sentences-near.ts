import type { Word } from "../../text/words";
import { REACH, REACH_BACK } from "../thresholds";
import type { Passage } from "./passages";
import { someName } from "./read-block";

/**
 * Numbers of the sentences that may speak of the story's people, in page order: a name says whom the sentences after it
 * are about, and the few before. A generator, so that the caller can pause.
 * @param namesakes short names that are somebody else's here, folded
 */
export function* sentencesNear(passage: Passage, namesakes: ReadonlySet<string>): Generator<void, number[]> {
  const near: number[] = [];
  for (const [number, at] of passage.sentences.entries()) {
    yield;
    if (!someName(at, ({ last }) => !namesakes.has((at.read.words[last] as Word).folded))) continue;
    const last = Math.min(passage.sentences.length - 1, number + REACH);
    const from = Math.max(0, number - REACH_BACK, (near.at(-1) ?? -1) + 1);
    for (let other = from; other <= last; other++) near.push(other);
  }
  return near;
}
