/** Products stay exact: no factor has more than 21 bits. */
const times = (key: number, factor: number) => (key * factor) | 0;

/** Keys of names in the filter, made of the keys of words; kinds do not meet. First: a name's two words. */
export const pairKey = (first: number, second: number) => times(first, 0x19e377) ^ second;

/** A word that is a name, or as good as one beside another such word of its story. */
export const wordKey = (word: number) => times(word, 0x17d4eb);

/** A name that is one word. */
export const singleKey = (word: number) => times(word, 0x165667);

/** Two telling words of one story, in any order. */
export const loosePairKey = (one: number, other: number) =>
  times(times(one, 0x1545f5) + times(other, 0x1545f5), 0x11c887);

/** Two telling words as one name: in the alphabet's order, as "mask|rusty". Two words of a name are "rocky dennis". */
export const loosePairText = (one: string, other: string) => [one, other].sort().join("|");
