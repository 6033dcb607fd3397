import type { Word } from "../text/words";
import { PhraseIndex } from "./features";
import type { NameModel } from "./types";

/** A name in a text. */
export interface NameHit {
  readonly name: string;
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

  constructor(names: NameModel) {
    this.tags = names.tags;
    for (const { isPerson, full, mentions } of names.entities) {
      for (const name of full) this.add(name, isPerson ? "full" : "telling");
      for (const name of mentions)
        this.add(name, name.split(" ").some((word) => Object.hasOwn(this.tags, word)) ? "telling" : "vague");
    }
  }

  find(list: readonly Word[]): NameHit[] {
    const hits: NameHit[] = [];
    this.index.scan(
      list.map((word) => word.folded),
      (number, first, last) => {
        const known = this.known[number];
        if (known) hits.push({ ...known, first, last });
      },
    );
    return hits;
  }

  private add(name: string, kind: NameHit["kind"]): void {
    this.index.add(name, this.known.length);
    this.known.push({ name, kind });
  }
}

/** True where hits name the story's people: one in full, or two of its names that tell who is meant. */
export function namesPeople(hits: readonly NameHit[]): "full" | "loose" | "no" {
  if (hits.some(({ kind }) => kind === "full")) return "full";
  const telling = new Set(hits.filter(({ kind }) => kind === "telling").map(({ name }) => name));
  return telling.size > 1 ? "loose" : "no";
}
