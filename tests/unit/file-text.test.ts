import { describe, expect, it } from "vitest";
import { fileText } from "../../lib/extension/file-text";

const TEXT = '{"title": "Müller’s câble – “kurz”"}';

const NOT_UTF8 = { problem: "the file is not saved as UTF-8; in the editor: Save as, Encoding UTF-8." };

const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("the text of an author's file", () => {
  it("is read from UTF-8, with and without a byte order mark", () => {
    expect(fileText(Buffer.from(TEXT))).toEqual({ text: TEXT });
    expect(fileText(Buffer.from(`\ufeff${TEXT}`))).toEqual({ text: TEXT });
    expect(fileText(Buffer.from(""))).toEqual({ text: "" });
  });

  it.each([
    ["Windows letters", Buffer.from('{"title": "Müller"}', "latin1")],
    ["UTF-16 with a mark", utf16(`\ufeff${TEXT}`)],
    ["UTF-16 of the other order", utf16(`\ufeff${TEXT}`).swap16()],
    ["UTF-16 without a mark", utf16('{"title": "Lake"}')],
    ["UTF-16 of the other order without a mark", utf16('{"title": "Lake"}').swap16()],
  ])("is refused in %s", (_, bytes) => {
    expect(fileText(bytes)).toEqual(NOT_UTF8);
  });

  it("is left to the check of JSON where one stray zero stands in it", () => {
    expect(fileText(Buffer.from(`${TEXT}\0`))).toEqual({ text: `${TEXT}\0` });
  });

  it("is refused as rich text", () => {
    expect(fileText(Buffer.from("{\\rtf1\\ansi {}}"))).toEqual({
      problem: "the file is saved as rich text; save it as plain text.",
    });
  });
});
