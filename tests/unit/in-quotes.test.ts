import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inQuotes } from "../../lib/report/in-quotes";
import { anyText } from "./any-text";

const quoted = (words: string) => inQuotes("“{0}”", words);

describe("words in the reader's quotation marks", () => {
  it.each([
    ["They took my life.", "“They took my life.”"],
    [" It’s the boys’ room {0} ", "“It’s the boys’ room {0}”"],
  ])("get them where they have none: %s", (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });

  it.each([
    "“They took my life…”",
    '"They took my life."',
    "„Sie nahmen mir mein Leben.“",
    "„Zabrali mi życie”",
    "»Sie nahmen mir mein Leben.«",
    "«Me quitaron la vida»",
    "« Ils m’ont pris ma vie. »",
    "“They said ‘no’ to me.”",
  ])("stay as they are where they are a whole quotation: %s", (words) => {
    expect(quoted(words)).toBe(words);
  });

  it.each([
    ["“I failed him that night,” she said.", "“‘I failed him that night,’ she said.”"],
    ['"I failed him," she said, "that night."', "“‘I failed him,’ she said, ‘that night.’”"],
    ["„Ich ließ ihn im Stich“, sagte sie", "“‘Ich ließ ihn im Stich’, sagte sie”"],
    ["sagte sie: »Ich nicht.«", "“sagte sie: ‘Ich nicht.’”"],
    ["« Je l’ai quitté », dit-elle", "“‘Je l’ai quitté’, dit-elle”"],
    ["il n’a vu qu’« un conte »", "“il n’a vu qu’‘un conte’”"],
    ["l'« affaire » du jour", "“l'‘affaire’ du jour”"],
    ["“I never—” she said", "“‘I never—’ she said”"],
    ["¿“Nunca”? dijo", "“¿‘Nunca’? dijo”"],
    ["Florence “Rusty” Tullis", "“Florence ‘Rusty’ Tullis”"],
    ["„Er sagte: »Nein!«“", "“‘Er sagte: ‘Nein!’’”"],
    ["»Er sagte: „Nein“« und ging", "“‘Er sagte: ‘Nein’’ und ging”"],
    ["»„Nein“, sagte er«", "“‘‘Nein’, sagte er’”"],
    ["„«Nie», powiedział” ojciec", "“‘‘Nie’, powiedział’ ojciec”"],
    ["‘I failed him,’ she said.", "“‘I failed him,’ she said.”"],
    ["‘It’s all they took.’", "“‘It’s all they took.’”"],
  ])("have single marks inside: %s", (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });

  it.each([
    ["“They took my life", "“They took my life”"],
    ["They took my life.”", "“They took my life.”"],
    ['They took my life."', "“They took my life.”"],
    ["« Ils m’ont pris ma vie", "“Ils m’ont pris ma vie”"],
    ["I failed him,” she said", "“‘I failed him,’ she said”"],
    ["she said, “I failed", "“she said, ‘I failed’”"],
    ["life”“They took", "“‘life’‘They took’”"],
    ["life.” She wept. “They took", "“‘life.’ She wept. ‘They took’”"],
  ])("get the partner back that stood outside: %s", (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });
});

it("leaves what are no quotation marks: inches, and an icon of the page's font", () => {
  expect(quoted('the 12" record was “great”')).toBe("“the 12″ record was ‘great’”");
  expect(quoted("He was 5'10\" tall")).toBe("“He was 5'10″ tall”");
  expect(quoted('“the 12" record”')).toBe("“the 12″ record”");
  expect(quoted('"It was 12" he said')).toBe("“‘It was 12’ he said”");
  expect(quoted('he died in 1978"')).toBe("“he died in 1978”");
  expect(quoted("\ue000 hello \ue001")).toBe("“\ue000 hello \ue001”");
  expect(quoted("a \u0001 b")).toBe("“a  b”");
});

it("double marks are never doubled, nor without a partner", () => {
  const words = fc.string({ unit: fc.constantFrom(...'ab ,."“”„«»'), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(anyText, words), (text) => {
      const marks = inQuotes("<{0}>", text).match(/["“”„«»]/gu) ?? [];
      expect(marks.length % 2).toBe(0);
      expect(marks.length).toBeLessThanOrEqual(2);
    }),
  );
});
