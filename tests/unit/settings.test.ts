import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  isPaused,
  notesLanguage,
  parseSettings,
  readSettings,
  updateSettings,
} from "../../lib/extension/settings";
import { giveLocks } from "./fake-locks";

const own = {
  ...DEFAULT_SETTINGS,
  marks: false,
  markStyle: "background",
  markColor: "orange",
  markStrength: "strong",
  pausedSites: ["example.com"],
  mode: "on-click",
} as const;

beforeAll(giveLocks);

describe("stored settings", () => {
  it("are read as they were written", () => {
    expect(parseSettings(own)).toEqual({ settings: own, faults: [], unknown: [] });
  });

  it.each([undefined, null, "marks", 7, true, [], {}])("are the defaults for %j", (stored) => {
    expect(parseSettings(stored)).toMatchObject({ settings: DEFAULT_SETTINGS, faults: [] });
  });

  it("lose only the fields that are wrong, and name them", () => {
    const { settings, faults, unknown } = parseSettings({
      ...own,
      marks: "yes",
      pausedSites: ["a.example", 7],
      more: 1,
    });
    expect(faults).toEqual(["marks", "pausedSites"]);
    expect(unknown).toEqual(["more"]);
    expect(settings).toEqual({ ...own, marks: true, pausedSites: [] });
  });

  it.each(["Example.com", "https://example.com", "example.com:80", "a b", ""])(
    "hold no site that is no host name: %j",
    (site) => {
      expect(parseSettings({ pausedSites: [site] }).faults).toEqual(["pausedSites"]);
    },
  );

  it("are whole whatever was stored", () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(own)));
    const stored = fc.record(Object.fromEntries(Object.keys(own).map((key) => [key, field])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), stored), (value) => {
        const { settings } = parseSettings(value);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(parseSettings(settings)).toEqual({ settings, faults: [], unknown: [] });
      }),
    );
  });

  it("are changed one after the other, so that two who switch undo each other", async () => {
    const stored: Record<string, unknown> = {};
    const area = {
      get: async () => ({ ...stored }),
      set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    };
    const toggle = () => updateSettings(area, ({ marks }) => ({ marks: !marks }));
    await Promise.all([toggle(), toggle()]);
    expect((await readSettings(area)).marks).toBe(DEFAULT_SETTINGS.marks);
  });

  it("keep the other fields when one is changed", async () => {
    const stored: Record<string, unknown> = { settings: own, other: 1 };
    const area = {
      get: async () => ({ ...stored }),
      set: async (items: Record<string, unknown>) => void Object.assign(stored, items),
    };
    const next = await updateSettings(area, ({ marks }) => ({ marks: !marks }));
    expect(next).toEqual({ ...own, marks: true });
    expect(await readSettings(area)).toEqual(next);
    expect(stored.other).toBe(1);
  });
});

it("a paused site is that host alone", () => {
  expect(isPaused(own as typeof DEFAULT_SETTINGS, "example.com")).toBe(true);
  expect(isPaused(own as typeof DEFAULT_SETTINGS, "www.example.com")).toBe(false);
  expect(isPaused(own as typeof DEFAULT_SETTINGS, "")).toBe(false);
});

it("notes come in the language of the interface, or in the one chosen", () => {
  expect(notesLanguage(DEFAULT_SETTINGS, "pl")).toBe("pl");
  expect(notesLanguage({ ...DEFAULT_SETTINGS, notesLanguage: "es" }, "pl")).toBe("es");
});
