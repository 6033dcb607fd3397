/**
 * Numbers from 0 on as printable characters that JSON leaves as they are, small numbers in one: packed again by
 * gzip, a model is a quarter smaller than with its numbers written out, and read without a list for each row.
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

/** All characters there are, looked at by native code: pages run this cold. */
const PACKED = /^[#-[\]-~]*$/;

/** What `pack` made a text of. Throws a RangeError where the text is cut off or not packed numbers. */
export function unpack(text: string): Uint32Array {
  if (!PACKED.test(text)) throw new RangeError("These are no packed numbers.");
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at++);
    const first = code > LEFT_OUT ? code - FIRST - 1 : code - FIRST;
    if (first < ONE) numbers[count++] = first;
    else {
      const more = first < THREE ? 1 : first < FIVE ? 2 : 4;
      let number = first < THREE ? first - ONE : 0;
      for (const end = at + more; at < end; at++) number = number * DIGITS + digitAt(text, at);
      numbers[count++] = first < THREE ? number + ONE : number;
    }
  }
  if (at > text.length) throw new RangeError("Packed numbers break off.");
  return numbers.subarray(0, count);
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > LEFT_OUT ? code - FIRST - 1 : code - FIRST;
}

/** Lists of rising numbers, each as its length and then every number less the one before and one. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return pack(
    lists.flatMap((list) => [list.length, ...list.map((item, index) => item - 1 - (list[index - 1] ?? -1))]),
  );
}

/** Lists one behind the other: the items of list `n` are those from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** What `packLists` made a text of. Throws a RangeError where it is not `count` whole lists. */
export function unpackLists(text: string, count: number): Lists {
  const numbers = unpack(text);
  const starts = new Uint32Array(count + 1);
  const items = new Uint32Array(Math.max(0, numbers.length - count));
  let from = 0;
  let to = 0;
  for (let list = 0; list < count; list++) {
    const end = to + (numbers[from++] ?? 0);
    for (let item = -1; to < end; to++) {
      item += 1 + (numbers[from++] ?? 0);
      items[to] = item;
    }
    starts[list + 1] = end;
  }
  if (from !== numbers.length) throw new RangeError(`These are not ${count} packed lists.`);
  return { starts, items };
}
