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
  ])("is refused in %s", (_, bytes) => {
    expect(fileText(bytes)).toEqual(NOT_UTF8);
  });
});
