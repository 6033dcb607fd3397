import { foldPlain, foldText } from "../../text/normalize";
import type { Word } from "../../text/words";
import { PhraseIndex } from "../model/features";
import type { NameModel } from "../types";

/** A name in a text. */
export interface NameHit {
  readonly name: string;
  /** Number of the person or work in the story's list. */
  readonly entity: number;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** `full` names a person by itself, `telling` does beside another, `vague` ("her son") never does. */
  readonly kind: "full" | "telling" | "vague";
}

/** Finds a story's names in the words of a text. */
export class NameIndex {
  readonly tags: Readonly<Record<string, string>>;
  private readonly index = new PhraseIndex();
  private readonly known: Omit<NameHit, "first" | "last">[] = [];
  private pattern: RegExp | null = null;

  constructor(names: NameModel) {
    this.tags = names.tags;
    const isTelling = (name: string) => name.split(" ").some((word) => Object.hasOwn(this.tags, word));
    names.entities.forEach(({ isPerson, full, mentions }, entity) => {
      for (const name of full) this.add(name, entity, isPerson ? "full" : "telling");
      for (const name of mentions) this.add(name, entity, isTelling(name) ? "telling" : "vague");
    });
  }

  /** @param text the words' own, which has the signs between them */
  find(list: readonly Word[], text: string): NameHit[] {
    const hits: NameHit[] = [];
    this.index.scan(
      list.map((word) => word.folded),
      (number, first, last) => {
        const known = this.known[number];
        if (!known) return;
        // "rockydennis" by itself may be anybody's account.
        if (known.name.startsWith("#") && text[(list[first] as Word).start - 1] !== "#") return;
        hits.push({ ...known, first, last });
      },
    );
    return hits;
  }

  /**
   * False where no name stands in these texts that is full or telling, so that nobody need look for it word by word:
   * one pass of native code, and one look at each letter of the texts that hold unusual ones.
   */
  *mayTellIn(texts: readonly string[]): Generator<void, boolean> {
    this.pattern ??= this.tellingWords();
    const plain = foldPlain(texts.join("\n"));
    if (plain !== null) return this.pattern.test(plain);
    for (const text of texts) {
      yield;
      if (this.pattern.test(foldPlain(text) ?? foldText(text))) return true;
    }
    return false;
  }

  /** A word of each name but the vague ones. */
  private tellingWords(): RegExp {
    const names = this.known.filter(({ kind }) => kind !== "vague");
    const words = new Set(names.map(({ name }) => this.tellingWord(name)));
    // Look around instead of \b: a line below parts words for us.
    return new RegExp(`(?<![a-z0-9])(?:${[...words].join("|")})(?![a-z0-9])`);
  }

  private add(name: string, entity: number, kind: NameHit["kind"]): void {
    this.index.add(name.replace("#", ""), this.known.length);
    this.known.push({ name, entity, kind });
  }

  /** The word by which a name is looked for: one that many of them share, or its longest. */
  private tellingWord(name: string): string {
    const words = name.replace("#", "").split(" ");
    const tagged = words.find((word) => Object.hasOwn(this.tags, word));
    return tagged ?? words.reduce((longest, word) => (word.length > longest.length ? word : longest));
  }
}

/** True where hits name the story's people: one in full, or two of its names that tell who is meant. */
export function namesPeople(hits: readonly NameHit[]): "full" | "loose" | "no" {
  if (hits.some(({ kind }) => kind === "full")) return "full";
  const telling = new Set(hits.filter(({ kind }) => kind === "telling").map(({ name }) => name));
  return telling.size > 1 ? "loose" : "no";
}
