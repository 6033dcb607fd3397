import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../lib/extension/settings";
import { type FileFault, settingsFromFile, settingsToFile } from "../../lib/extension/settings-file";

const own = {
  ...DEFAULT_SETTINGS,
  marks: false,
  pausedSites: ["example.com", "xn--bcher-kva.example", "[::1]"],
  notesLanguage: "vi",
  storiesOff: ["lake"],
} as const;

const file = (settings: unknown, format = "obelus-settings") => JSON.stringify({ format, settings });

describe("a settings file", () => {
  it("gives back what was written", () => {
    expect(settingsFromFile(settingsToFile(own))).toEqual({ settings: own });
  });

  it("may leave fields out", () => {
    expect(settingsFromFile(file({ marks: false }))).toEqual({
      settings: { ...DEFAULT_SETTINGS, marks: false },
    });
  });

  const BAD: readonly [name: string, text: string, fault: FileFault][] = [
    ["no JSON", '{"format": ', { kind: "not-ours" }],
    ["no settings", "[]", { kind: "not-ours" }],
    ["null", "null", { kind: "not-ours" }],
    ["other JSON", '{"settings": {}}', { kind: "not-ours" }],
    ["another format", file({}, "other"), { kind: "not-ours" }],
    ["a list for settings", file([]), { kind: "not-ours" }],
    ["a misspelt field", file({ mraks: true }), { kind: "unknown", fields: ["mraks"] }],
    [
      "an inherited name",
      '{"format":"obelus-settings","settings":{"toString":1}}',
      { kind: "unknown", fields: ["toString"] },
    ],
    ["a newer version", file({ version: 2 }), { kind: "wrong", fields: ["version"] }],
    ["wrong values", file({ marks: 1, mode: "never" }), { kind: "wrong", fields: ["marks", "mode"] }],
    [
      "a whole address",
      file({ pausedSites: ["https://a.example/"] }),
      { kind: "wrong", fields: ["pausedSites"] },
    ],
    ["far too much", file({ storiesOff: ["x".repeat(300_000)] }), { kind: "too-long" }],
  ];

  it.each(BAD)("with %s is refused and says why", (_name, text, fault) => {
    expect(settingsFromFile(text)).toEqual({ fault });
  });

  it("gives whole settings or a fault, whatever it holds", () => {
    const given = fc.record(
      Object.fromEntries(
        Object.entries(own).map(([key, value]) => [key, fc.oneof(fc.jsonValue(), fc.constant(value))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          given.map((settings) => file(settings)),
        ),
        (text) => {
          const read = settingsFromFile(text);
          if ("fault" in read) return;
          expect(settingsFromFile(settingsToFile(read.settings))).toEqual(read);
          expect(Object.keys(read.settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        },
      ),
    );
  });
});
