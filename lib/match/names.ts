import type { Word } from "../text/words";
import { PhraseIndex } from "./features";
import type { NameModel } from "./types";

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

  constructor(names: NameModel) {
    this.tags = names.tags;
    const isTelling = (name: string) => name.split(" ").some((word) => Object.hasOwn(this.tags, word));
    names.entities.forEach(({ isPerson, full, mentions }, entity) => {
      for (const name of full) this.add(name, entity, isPerson ? "full" : "telling");
      for (const name of mentions) this.add(name, entity, isTelling(name) ? "telling" : "vague");
    });
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

  private add(name: string, entity: number, kind: NameHit["kind"]): void {
    this.index.add(name, this.known.length);
    this.known.push({ name, entity, kind });
  }
}

/** So many of the story's people and works, by short names only, are nobody else. */
const TOGETHER = 3;

/** True where hits name the story's people: one in full, or two of its names that tell who is meant. */
export function namesPeople(hits: readonly NameHit[]): "full" | "loose" | "no" {
  if (hits.some(({ kind }) => kind === "full")) return "full";
  const named = hits.filter(({ kind }) => kind === "telling");
  // "Rocky", "Rusty" and "Mask" beside each other are as good as a surname.
  if (new Set(named.map(({ entity }) => entity)).size >= TOGETHER) return "full";
  const telling = new Set(named.map(({ name }) => name));
  return telling.size > 1 ? "loose" : "no";
}
