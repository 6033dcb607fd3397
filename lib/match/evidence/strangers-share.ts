import type { Passage } from "../blocks/passages";
import { someName } from "../blocks/read-block";
import type { NameModel } from "../types";
import type { Sighting } from "./evidence";
import { shareOf } from "./sightings";

/**
 * The share, 0 … 1, of what a text states that comes after somebody else's name, with none of the story's people
 * between: what it states, it may state of him. A generator, so that the caller can pause.
 * @param strangers numbers of the sentences with such a name
 */
export function* strangersShare(
  sightings: readonly Sighting[],
  { sentences }: Passage,
  strangers: readonly number[],
  { entities }: NameModel,
): Generator<void, number> {
  if (strangers.length === 0) return 0;
  const others = new Set(strangers);
  const follows: boolean[] = [];
  for (const [number, at] of sentences.entries()) {
    yield;
    const isNamed = someName(
      at,
      ({ kind, entity }) => kind !== "vague" && entities[entity]?.isPerson === true,
    );
    follows.push(!isNamed && (others.has(number) || follows.at(-1) === true));
  }
  return shareOf(sightings, ({ sentence }) => follows[sentence] === true);
}
