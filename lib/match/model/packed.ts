/**
 * Numbers from 0 on as printable characters that JSON leaves as they are, small numbers in one: packed again by
 * gzip, a model is a quarter smaller than with its numbers written out. Lists stand in one string, a space between,
 * so that native code cuts it and only those lists are read that a page asks for.
 */

/** `#` to `~` without the backslash. */
const FIRST = 35;
const LEFT_OUT = 92;
const DIGITS = 91;
/** First characters below ONE stand for themselves; the next begin two, then three and five characters. */
const ONE = 60;
const TWO = DIGITS - 2 - ONE;
const THREE = DIGITS - 2;
const FIVE = DIGITS - 1;

/** Whole numbers, 0 … 68,574,960. Throws a RangeError for others. */
export function pack(numbers: Iterable<number>): string {
  let text = "";
  for (const number of numbers) text += packOne(number);
  return text;
}

function packOne(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number >= DIGITS ** 4)
    throw new RangeError(`${number} cannot be packed.`);
  if (number < ONE) return digits(number, 1);
  const rest = number - ONE;
  if (rest < TWO * DIGITS) return digits(ONE * DIGITS + rest, 2);
  return number < DIGITS ** 2 ? digits(THREE, 1) + digits(number, 2) : digits(FIVE, 1) + digits(number, 4);
}

function digits(number: number, count: number): string {
  const code = FIRST + (number % DIGITS);
  const last = String.fromCharCode(code < LEFT_OUT ? code : code + 1);
  return count === 1 ? last : digits(Math.floor(number / DIGITS), count - 1) + last;
}

/** What `pack` made a text of. Throws a RangeError where the text is cut off or not packed numbers. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  while (at < text.length) {
    const first = digitAt(text, at++);
    if (first < ONE) numbers.push(first);
    else {
      const more = first < THREE ? 1 : first < FIVE ? 2 : 4;
      let number = first < THREE ? first - ONE : 0;
      for (const end = at + more; at < end; at++) number = number * DIGITS + digitAt(text, at);
      numbers.push(first < THREE ? number + ONE : number);
    }
  }
  return numbers;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const digit = code > LEFT_OUT ? code - FIRST - 1 : code - FIRST;
  if (!(digit >= 0 && digit < DIGITS) || code === LEFT_OUT) throw new RangeError("No packed number.");
  return digit;
}

/** Numbers of some lists, as `listsIn` cuts them. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists.map(pack).join(" ");
}

/** Lists of rising numbers, each number less the one before and one: small ones pack shorter. */
export function packRising(lists: readonly (readonly number[])[]): string {
  return packLists(lists.map((list) => list.map((item, index) => item - 1 - (list[index - 1] ?? -1))));
}

/** The lists of a packed text, each still packed. */
export function listsIn(text: string): readonly string[] {
  return text.split(" ");
}

/** One list that `packRising` packed. */
export function unpackRising(text: string): number[] {
  const numbers = unpack(text);
  let item = -1;
  for (let at = 0; at < numbers.length; at++) {
    item += 1 + (numbers[at] as number);
    numbers[at] = item;
  }
  return numbers;
}

/** A whole number as one from 0 on. */
export function toNatural(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

/** What `toNatural` was given. */
export function fromNatural(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}

/** The largest number that takes two characters of its own. */
export const MOST_IN_PAIR = DIGITS ** 2 - 1;

/** Numbers of two characters each, to be read one by one with `pairAt`. Throws a RangeError for larger ones. */
export function packPairs(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || number < 0 || number > MOST_IN_PAIR)
        throw new RangeError(`${number} cannot be packed.`);
      return digits(number, 2);
    })
    .join("");
}

/** The number at an index of what `packPairs` made. Throws a RangeError where there is none. */
export function pairAt(text: string, index: number): number {
  return digitAt(text, 2 * index) * DIGITS + digitAt(text, 2 * index + 1);
}
