import { FIRST_UNIT, type NameFilter, respread, spread, VALUES } from "../gate/name-filter";

const TRIES = 100;

/**
 * Makes the filter of `name-filter.ts` from keys (32 bits each) by peeling: slots with one key are taken off
 * until none is left, then filled backwards. Runs at build time.
 */
export function buildFilter(keys: Iterable<number>): NameFilter {
  const distinct = [...new Set([...keys].map((key) => key | 0))];
  const count = Math.max(distinct.length, 2);
  const segment = 1 << Math.min(15, Math.floor(Math.log(count) / Math.log(3.33) + 2.25));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count));
  const segments = Math.max(1, Math.ceil((count * factor) / segment) - 2);
  const shape = { mask: segment - 1, span: segments * segment };
  for (let seed = 1; seed <= TRIES; seed++) {
    const slots = fill(distinct, { ...shape, seed });
    if (slots) return { ...shape, seed, slots };
  }
  throw new Error(`A filter of ${distinct.length} names could not be built in ${TRIES} tries.`);
}

type Shape = Omit<NameFilter, "slots">;

/** A key's three slots and its value, as `probe` reads them. */
function placesOf(key: number, { mask, span, seed }: Shape): [number, number, number, number] {
  const high = spread(key, seed);
  const low = respread(high);
  const first = Math.floor(((high >>> 0) / 0x100000000) * span);
  const second = (first + mask + 1) ^ (low & mask);
  const third = (first + 2 * mask + 2) ^ ((low >>> 16) & mask);
  return [first, second, third, ((high ^ low) >>> 0) % VALUES];
}

function fill(keys: readonly number[], shape: Shape): string | null {
  const size = shape.span + 2 * (shape.mask + 1);
  const counts = new Uint32Array(size);
  /** The exclusive or of the numbers of all keys in a slot: the number itself where one is left. */
  const holders = new Uint32Array(size);
  const places = keys.map((key) => placesOf(key, shape));
  const change = (number: number, by: 1 | -1) => {
    for (const slot of slotsOf(places, number)) {
      counts[slot] = (counts[slot] ?? 0) + by;
      holders[slot] = (holders[slot] ?? 0) ^ number;
    }
  };
  for (let number = 0; number < keys.length; number++) change(number, 1);
  const single = [...counts.keys()].filter((slot) => counts[slot] === 1);
  const order: { number: number; slot: number }[] = [];
  for (let slot = single.pop(); slot !== undefined; slot = single.pop()) {
    if (counts[slot] !== 1) continue;
    const number = holders[slot] as number;
    order.push({ number, slot });
    change(number, -1);
    for (const other of slotsOf(places, number)) if (counts[other] === 1) single.push(other);
  }
  if (order.length < keys.length) return null;
  // Slots that no key needs hold anything: equal ones would let some strangers through more often.
  const values = Uint32Array.from({ length: size }, (_, slot) => (spread(slot, shape.seed) >>> 0) % VALUES);
  for (const { number, slot } of order.reverse()) {
    const others = slotsOf(places, number).filter((other) => other !== slot);
    const known = others.reduce((sum, other) => sum + (values[other] ?? 0), 0);
    values[slot] = ((places[number]?.[3] ?? 0) + 2 * VALUES - known) % VALUES;
  }
  return Array.from(values, (value) => String.fromCharCode(FIRST_UNIT + value)).join("");
}

function slotsOf(places: readonly (readonly number[])[], number: number): number[] {
  return places[number]?.slice(0, 3) ?? [];
}
