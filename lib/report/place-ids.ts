import type { TextBlock } from "../match/blocks/text-block";
import type { Mark } from "../match/claims/place";
import type { Annotation } from "./types";

/** An annotation that has no id yet. */
export type Place = Omit<Annotation, "id">;

/**
 * Ids of the places of a story in one frame. A reader who is at one is still there when the page has put another before
 * it, with the same words too: a block that was read before tells, then the words.
 */
export class PlaceIds {
  private readonly byBlock = new Map<TextBlock, Map<string, string>>();
  private readonly byWords = new Map<string, string[]>();
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly storyId: string) {}

  /** @param marks of each annotation, in the same order, with the blocks in which they stood */
  remember(annotations: readonly Annotation[], marks: readonly Mark[], blocks: readonly TextBlock[]): void {
    for (const [at, annotation] of annotations.entries()) {
      const { block, key } = placeOf(annotation, marks[at], blocks);
      if (block) this.byBlock.set(block, (this.byBlock.get(block) ?? new Map()).set(key, annotation.id));
      const words = wordsOf(annotation);
      this.byWords.set(words, [...(this.byWords.get(words) ?? []), annotation.id]);
      this.taken.add(annotation.id);
    }
  }

  /** An id for each place, none twice. */
  of(places: readonly Place[], marks: readonly Mark[], blocks: readonly TextBlock[]): string[] {
    const same = places.map((place, at) => {
      const { block, key } = placeOf(place, marks[at], blocks);
      return block && this.byBlock.get(block)?.get(key);
    });
    const used = new Set(same);
    return places.map((place, at) => {
      const id = same[at] ?? this.byWords.get(wordsOf(place))?.find((known) => !used.has(known));
      if (id === undefined) return this.next(place);
      used.add(id);
      return id;
    });
  }

  private next({ claimId }: Place): string {
    for (;;) {
      const count = (this.counts.get(claimId) ?? 0) + 1;
      this.counts.set(claimId, count);
      const id = `${this.storyId}:${claimId}:${count}`;
      if (!this.taken.has(id)) return id;
    }
  }
}

function placeOf({ claimId }: Place, mark: Mark | undefined, blocks: readonly TextBlock[]) {
  const first = mark?.parts[0];
  return { block: first && blocks[first.block], key: `${claimId} ${first?.start}` };
}

const wordsOf = ({ claimId, prefix, exact }: Place) => [claimId, prefix, exact].join("\n");
