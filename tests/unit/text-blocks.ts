import type { TextBlock } from "../../lib/match/blocks/text-block";

/** A paragraph of one article, but for what is told of it. */
export function textBlock(text: string, more: Partial<TextBlock> = {}): TextBlock {
  return { text, kind: "text", linked: false, row: 0, passage: 0, writer: "", ...more };
}

/** The lines of one article: `# ` begins a heading, `> ` a link, all others are paragraphs. */
export function blocksOf(lines: readonly string[]): TextBlock[] {
  return lines.map((line) => {
    const [, sign, text = ""] = /^([#>] )?(.*)$/s.exec(line) ?? [];
    return textBlock(text, { kind: sign === "# " ? "heading" : "text", linked: sign === "> " });
  });
}
