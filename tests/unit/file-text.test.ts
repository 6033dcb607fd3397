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

  it.each([
    ["a .docx, packed as a .zip", Buffer.from("PK\u0003\u0004\u0014\0\u0006\0\b\0word/document.xml")],
    ["a .docx of which little is zero", Buffer.from("PK\u0003\u0004[Content_Types].xml")],
    ["an older .doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0])],
  ])("is refused as a word processor's file: %s", (_, bytes) => {
    expect(fileText(bytes)).toEqual({
      problem:
        "this is a word processor's or a packed file (as .docx, .odt); save it as plain text, in UTF-8.",
    });
  });

  it.each(["{\\rtf1\\ansi {}}", "{\\rtf1\\ansi M\u00fcller}"])("is refused as rich text: %s", (text) => {
    expect(fileText(Buffer.from(text, "latin1"))).toEqual({
      problem: "this is a word processor's rich text (.rtf); save it as plain text, in UTF-8.",
    });
  });

  it("is refused as a PDF", () => {
    expect(fileText(Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf", "latin1"))).toEqual({
      problem: "this is a PDF; copy its text into an editor and save it as plain text, in UTF-8.",
    });
  });
});
