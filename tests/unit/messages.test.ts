import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseToBackground, type ToBackground } from "../../lib/extension/messages";

const messages: readonly ToBackground[] = [
  { type: "candidate", names: ["ada moor", "ada|jean"] },
  { type: "reportChanged" },
  { type: "loadStories", languages: ["en", "es"], names: ["ada moor"] },
  { type: "loadStories", languages: [], names: [] },
  { type: "readTab", tabId: 7 },
];

describe("messages to the background", () => {
  it.each(messages)("are understood: %j", (message) => {
    expect(parseToBackground(message)).toEqual(message);
  });

  it("lose what does not belong to them", () => {
    expect(parseToBackground({ type: "reportChanged", tabId: 7, code: "x" })).toEqual({
      type: "reportChanged",
    });
  });

  it.each([
    undefined,
    null,
    "candidate",
    7,
    [],
    {},
    { type: 7 },
    { type: "CANDIDATE" },
    { type: "toString" },
    { type: "candidate" },
    { type: "candidate", names: "ada moor" },
    { type: "candidate", names: [7] },
    { type: "loadStories", languages: ["en"] },
    { type: "loadStories", names: [] },
    { type: "loadStories", languages: "en", names: [] },
    { type: "loadStories", languages: ["en", "tlh"], names: [] },
    { type: "loadStories", languages: [null], names: [] },
    { type: "readTab" },
    { type: "readTab", tabId: "7" },
    { type: "readTab", tabId: 1.5 },
    { type: "readTab", tabId: Number.NaN },
  ])("are refused in a wrong shape: %j", (message) => {
    expect(parseToBackground(message)).toBeNull();
  });

  it("never make the background fail", () => {
    const types = fc.constantFrom("candidate", "reportChanged", "loadStories", "readTab", "other");
    const nearly = fc.record(
      { type: types, languages: fc.anything(), names: fc.anything(), tabId: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (message) => {
        const parsed = parseToBackground(message);
        if (parsed) expect(parseToBackground(parsed)).toEqual(parsed);
      }),
    );
  });
});
