import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Messages = Record<string, { message: string }>;

/** Right-to-left override and its end: Latin letters run like Arabic ones. */
const OVERRIDE = "\u202e";
const END = "\u202c";

/** Words that run from right to left and are four tenths longer; placeholders stay what they are. */
function pseudoText(text: string): string {
  return text.replace(/\$\w+\$|[\p{L}’]+/gu, (part) => {
    if (part.startsWith("$")) return part;
    return `${OVERRIDE}${part}${part.slice(0, Math.ceil(part.length * 0.4))}${END}`;
  });
}

/**
 * Copies an unpacked extension and lets it speak a made-up right-to-left language where it spoke English.
 * Dates and numbers are those of Egypt. `remove` takes the copy away.
 */
export function withPseudoLocale(extensionDir: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "obelus-pseudo-"));
  cpSync(extensionDir, folder, { recursive: true });
  const file = join(folder, "_locales/en/messages.json");
  const messages = JSON.parse(readFileSync(file, "utf8")) as Messages;
  for (const [key, entry] of Object.entries(messages)) {
    if (key === "languageTag") entry.message = "ar-EG";
    else if (key === "textDirection") entry.message = "rtl";
    // The stores' limits on length are of no matter here, the browsers' are.
    else if (!key.startsWith("ext")) entry.message = pseudoText(entry.message);
  }
  writeFileSync(file, JSON.stringify(messages));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
