import { parseSettings, type Settings } from "./settings";

/** Says in the file whose it is, so that no other JSON is taken for settings. */
const FORMAT = "obelus-settings";
/** Thousands of paused sites fit in; characters. */
const LONGEST = 200_000;

/** Why a file holds no settings; nothing of it was used. */
export type FileFault =
  | { readonly kind: "too-long" }
  | { readonly kind: "not-ours" }
  /** Fields that this version does not know: misspelt, or of a newer one. */
  | { readonly kind: "unknown"; readonly fields: readonly string[] }
  | { readonly kind: "wrong"; readonly fields: readonly string[] };

/** The settings as a file to keep or to take elsewhere. */
export function settingsToFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, settings }, null, 2)}\n`;
}

/** The settings in such a file, whole, or what is wrong with it. Fields left out take their defaults. */
export function settingsFromFile(text: string): { settings: Settings } | { fault: FileFault } {
  if (text.length > LONGEST) return { fault: { kind: "too-long" } };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { fault: { kind: "not-ours" } };
  }
  const given = isRecord(file) && file.format === FORMAT ? file.settings : undefined;
  if (!isRecord(given)) return { fault: { kind: "not-ours" } };
  const { settings, faults, unknown } = parseSettings(given);
  if (unknown.length > 0) return { fault: { kind: "unknown", fields: unknown } };
  if (faults.length > 0) return { fault: { kind: "wrong", fields: faults } };
  return { settings };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
