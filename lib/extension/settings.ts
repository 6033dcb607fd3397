import type { Storage } from "webextension-polyfill";
import { isLanguage, type Language } from "../text/languages";

/** All that is stored, in `storage.local` under one key. No address but the sites the reader paused. */
export interface Settings {
  readonly version: 1;
  /** Underline claims in pages. */
  readonly marks: boolean;
  readonly markStyle: "underline" | "background";
  /** `text`: the colour of the page's own text. */
  readonly markColor: "violet" | "blue" | "orange" | "text";
  readonly markStrength: "light" | "normal" | "strong";
  /** Host names, without port. */
  readonly pausedSites: readonly string[];
  readonly mode: "every-page" | "on-click";
  /** Of the notes, where a story file speaks it; `browser` is the interface's own. */
  readonly notesLanguage: "browser" | Language;
  /** Ids of stories that the reader switched off, or of examples switched on. */
  readonly storiesOff: readonly string[];
  readonly examplesOn: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  marks: true,
  markStyle: "underline",
  markColor: "violet",
  markStrength: "normal",
  pausedSites: [],
  mode: "every-page",
  notesLanguage: "browser",
  storiesOff: [],
  examplesOn: [],
};

const KEY = "settings";

const isStrings = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === "string");
const isHosts = (value: unknown) => Array.isArray(value) && value.every(isHost);

const isOneOf =
  (...values: readonly string[]) =>
  (value: unknown) =>
    typeof value === "string" && values.includes(value);

const CHECKS: { readonly [K in keyof Settings]: (value: unknown) => boolean } = {
  version: (value) => value === 1,
  marks: (value) => typeof value === "boolean",
  markStyle: isOneOf("underline", "background"),
  markColor: isOneOf("violet", "blue", "orange", "text"),
  markStrength: isOneOf("light", "normal", "strong"),
  pausedSites: isHosts,
  mode: isOneOf("every-page", "on-click"),
  notesLanguage: (value) => value === "browser" || isLanguage(value),
  storiesOff: isStrings,
  examplesOn: isStrings,
};

/** A host name as a page's own address has it: lower case, no port, no path. */
function isHost(value: unknown): boolean {
  if (typeof value !== "string" || !URL.canParse(`http://${value}`)) return false;
  return new URL(`http://${value}`).hostname === value;
}

/**
 * Reads stored settings field by field: a field that is missing or of a wrong shape takes its default,
 * the others are kept. `faults` names the fields that were wrong, `unknown` those that no setting has.
 */
export function parseSettings(stored: unknown): { settings: Settings; faults: string[]; unknown: string[] } {
  const fields: Record<string, unknown> = typeof stored === "object" && stored !== null ? { ...stored } : {};
  const faults: string[] = [];
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [field, isValid] of Object.entries(CHECKS)) {
    if (!Object.hasOwn(fields, field)) continue;
    if (isValid(fields[field])) settings[field] = fields[field];
    else faults.push(field);
  }
  const unknown = Object.keys(fields).filter((field) => !Object.hasOwn(CHECKS, field));
  return { settings: settings as unknown as Settings, faults, unknown };
}

/** What a change makes of the settings that are stored by then. */
export type SettingsChange = (now: Settings) => Partial<Settings>;

type Area = Pick<Storage.StorageArea, "get" | "set">;

/** The stored settings. Rejects when the browser cannot read its store. */
export async function readSettings(area: Area): Promise<Settings> {
  const stored = await area.get(KEY);
  const { settings, faults } = parseSettings(stored[KEY]);
  if (faults.length > 0)
    console.warn(`Obelus: stored settings had wrong ${faults.join(", ")}; defaults used.`);
  return settings;
}

/**
 * Changes some fields and keeps the rest; answers what is stored now. Of all parts of the extension one after the other:
 * each change reads the store before it writes. Rejects when the store is full.
 */
export function updateSettings(area: Area, change: SettingsChange): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const now = await readSettings(area);
    const next = { ...now, ...change(now) };
    await area.set({ [KEY]: next });
    return next;
  });
}

/** Calls back with the new settings whenever some part of the extension stored them. */
export function watchSettings(
  onChanged: Storage.Static["onChanged"],
  callback: (settings: Settings) => void,
): () => void {
  const listener = (changes: Record<string, Storage.StorageChange>, areaName: string) => {
    const change = changes[KEY];
    if (areaName === "local" && change) callback(parseSettings(change.newValue).settings);
  };
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
}

/**
 * True where the reader switched Obelus off for the page's site, subdomains not included.
 * @param host as a page's own address has it: in lower case
 */
export function isPaused(settings: Settings, host: string): boolean {
  return settings.pausedSites.includes(host);
}

/** The language in which notes are asked for. */
export function notesLanguage(settings: Settings, interfaceLanguage: string): string {
  return settings.notesLanguage === "browser" ? interfaceLanguage : settings.notesLanguage;
}

/** Examples are off until the reader switches them on; the others on until switched off. */
export function isStoryOn({ id, example }: { id: string; example: boolean }, settings: Settings): boolean {
  return example ? settings.examplesOn.includes(id) : !settings.storiesOff.includes(id);
}
