import { inflateSync } from "node:zlib";

/** Colours that a PDF draws with. */
export function colorsOf(pdf: Buffer): Set<string> {
  const found = new Set<string>();
  for (let at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at)) {
    const end = pdf.indexOf("endstream", at);
    try {
      const code = inflateSync(pdf.subarray(at + 7, end)).toString("latin1");
      for (const [color] of code.matchAll(/(?:[\d.]+ ){3}(?:rg|RG)/gu)) found.add(color);
    } catch {
      // Fonts and pictures are packed in other ways.
    }
    at = end + "endstream".length;
  }
  return found;
}
