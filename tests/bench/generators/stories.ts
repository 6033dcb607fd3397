import type { NamedStory } from "../../../lib/match/compile/gate-names";

const FIRST = (
  "Ada Amir Anna Bruno Carla Chen Clara Dario Diego Elena Emil Erik Fatima Felix Grace Hana Henry Ines Ivan James Jean " +
  "José Julia Karin Laura Lea Liam Łucja Maria Mark Mina Nadia Noah Nora Olga Omar Paul Peter Rosa Ruth Sara Simon Sofia " +
  "Tariq Thomas Tom Uma Vera Víctor Walter Yara Zoë"
).split(" ");
const BEGINNINGS =
  "Al An Bar Bel Ber Cal Car Cas Dal Dar Del Dor Fal Fer Gal Gar Hal Har Hol Jan Kal Kar Kel Lan Lar Lin Mal Mar Mel Mor Nor Pal Par Per Ral Ros Sal San Sel Tal Tor Val Var Vel Wal Win".split(
    " ",
  );
const MIDDLES = "a al an ar e el en er i il in ir o ol on or u ul un ur".split(" ");
const ENDS =
  "berg burn din don ez field ford gan ini kov land ley man mann mer mond ner ney nov quist rez rick ro s sen ski son ston thal ton vic vin wood worth ya".split(
    " ",
  );

/**
 * Invented stories for measuring: two people each, with first and last name and the mentions that a story file
 * gives them. Few first names and many last names, as in life; the same list for the same number.
 */
export function* syntheticStories(count: number): Generator<NamedStory> {
  let state = 0x2545f491;
  const pick = <T>(list: readonly T[]): T => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return list[(state >>> 0) % list.length] as T;
  };
  for (let number = 0; number < count; number++) {
    const people = ["a", "b"].map((id) => {
      const first = pick(FIRST);
      const last = `${pick(BEGINNINGS)}${pick(MIDDLES)}${pick(ENDS)}`;
      return {
        id,
        names: [`${first} ${last}`, `${last}'s mother`],
        mentions: [first, last, "the neighbour"],
        rareMentions: [],
      };
    });
    yield { id: `story-${number}`, people, works: [] };
  }
}
