import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseToBackground, type ToBackground } from "../../lib/extension/messages";

const messages: readonly ToBackground[] = [
  { type: "candidate" },
  { type: "reportChanged" },
  { type: "loadStories", languages: ["en", "es"] },
  { type: "loadStories", languages: [] },
  { type: "readTab", tabId: 7 },
];

describe("messages to the background", () => {
  it.each(messages)("are understood: %j", (message) => {
    expect(parseToBackground(message)).toEqual(message);
  });

  it("lose what does not belong to them", () => {
    expect(parseToBackground({ type: "candidate", tabId: 7, code: "x" })).toEqual({ type: "candidate" });
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
    { type: "loadStories" },
    { type: "loadStories", languages: "en" },
    { type: "loadStories", languages: ["en", "tlh"] },
    { type: "loadStories", languages: [null] },
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
      { type: types, languages: fc.anything(), tabId: fc.anything() },
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
