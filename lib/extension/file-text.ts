/** The text of an author's file, or why there is none, as a sentence to stand behind the file's name. */
export type FileText = { readonly text: string } | { readonly problem: string };

const NOT_UTF8 = "the file is not saved as UTF-8; in the editor: Save as, Encoding UTF-8.";
const RICH_TEXT = "the file is saved as rich text; save it as plain text.";

/** Strict: read leniently, letters of another encoding would come to readers broken. Never throws. */
export function fileText(bytes: Uint8Array): FileText {
  if (hasManyZeros(bytes)) return { problem: NOT_UTF8 };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.startsWith("{\\rtf") ? { problem: RICH_TEXT } : { text };
  } catch {
    return { problem: NOT_UTF8 };
  }
}

/** In UTF-16 without a mark at its beginning every other byte is zero, which UTF-8 allows. One is a slip, with a place. */
function hasManyZeros(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, 400);
  return begin.filter((byte) => byte === 0).length * 4 > begin.length;
}
