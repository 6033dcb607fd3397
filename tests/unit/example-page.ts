import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextBlock } from "../../lib/match/blocks/text-block";
import { textBlock } from "./text-blocks";

/** The text of a page in tests/fixtures/examples; these are plain: headings and paragraphs. */
export function examplePage(name: string): { blocks: TextBlock[]; title: string } {
  const html = readFileSync(join(import.meta.dirname, `../fixtures/examples/${name}.html`), "utf8");
  const parts = [...html.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/gsu)];
  return {
    title: /<title>(.*?)<\/title>/su.exec(html)?.[1] ?? "",
    blocks: parts.map(([, tag, text = ""]) => textBlock(text, { kind: tag === "p" ? "text" : "heading" })),
  };
}
