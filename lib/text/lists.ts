/**
 * The first of `count` indices that does not lie before a point, by halves; `count` where all do.
 * @param isBefore holds for the first ones and for none behind them
 */
export function firstNotBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of an item in a rising list; -1 where it is not there. */
export function indexIn<Item extends string | number>(rising: readonly Item[], item: Item): number {
  const at = firstNotBefore(rising.length, (index) => (rising[index] as Item) < item);
  return rising[at] === item ? at : -1;
}

/** Items by key, keys and items in the order in which they come. */
export function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
