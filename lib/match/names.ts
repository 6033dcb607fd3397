import type { Word } from "../text/words";
import { PhraseIndex } from "./features";
import type { NameModel } from "./types";

const FULL = 0;
const MENTION = 1;

/** Finds a story's names in the words of a text. */
export class NameIndex {
  readonly entities: Readonly<Record<string, string>>;
  private readonly index = new PhraseIndex();

  constructor(names: NameModel) {
    this.entities = names.entities;
    for (const name of names.full) this.index.add(name, FULL);
    for (const name of names.mentions) this.index.add(name, MENTION);
    for (const name of names.works) this.index.add(name, MENTION);
  }

  /** Indices of the words at which full names and short mentions begin. */
  find(list: readonly Word[]): { full: number[]; mentions: number[] } {
    const folded = list.map((word) => word.folded);
    const full: number[] = [];
    const mentions: number[] = [];
    this.index.scan(folded, (kind, first) => (kind === FULL ? full : mentions).push(first));
    return { full, mentions };
  }
}
