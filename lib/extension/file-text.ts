/** The text of an author's file, or why there is none, as a sentence to stand behind the file's name. */
export type FileText = { readonly text: string } | { readonly problem: string };

const NOT_UTF8 = "the file is not saved as UTF-8; in the editor: Save as, Encoding UTF-8.";
const PROCESSED =
  "this is a word processor's or a packed file (as .docx, .odt); save it as plain text, in UTF-8.";

/** By the bytes with which they begin, whatever their names: files that hold more than plain text. */
const NO_PLAIN_TEXT: readonly (readonly [begin: readonly number[], problem: string])[] = [
  // A .zip, which .docx, .odt and .pages are.
  [bytesOf("PK\u0003\u0004"), PROCESSED],
  // A .doc.
  [[0xd0, 0xcf, 0x11, 0xe0], PROCESSED],
  [bytesOf("{\\rtf"), "this is a word processor's rich text (.rtf); save it as plain text, in UTF-8."],
  [bytesOf("%PDF"), "this is a PDF; copy its text into an editor and save it as plain text, in UTF-8."],
];

/** Strict: read leniently, letters of another encoding would come to readers broken. Never throws. */
export function fileText(bytes: Uint8Array): FileText {
  const other = NO_PLAIN_TEXT.find(([begin]) => begin.every((byte, at) => bytes[at] === byte));
  if (other) return { problem: other[1] };
  if (hasManyZeros(bytes)) return { problem: NOT_UTF8 };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: NOT_UTF8 };
  }
}

/** Of text in ASCII. */
function bytesOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** In UTF-16 without a mark at its beginning every other byte is zero, which UTF-8 allows. One is a slip, with a place. */
function hasManyZeros(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, 400);
  return begin.filter((byte) => byte === 0).length * 4 > begin.length;
}
