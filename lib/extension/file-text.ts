/** The text of an author's file, or why there is none, as a sentence to stand behind the file's name. */
export type FileText = { readonly text: string } | { readonly problem: string };

const NOT_UTF8 = "the file is not saved as UTF-8; in the editor: Save as, Encoding UTF-8.";

/** Strict: read leniently, letters of another encoding would come to readers broken. Never throws. */
export function fileText(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: NOT_UTF8 };
  }
}
