import type { Figure } from "./figures";
import { goalText, judge } from "./judge";

/** The figures of a run as rows of a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const peers = Object.entries(figure.peers ?? {}).map(([name, value]) => `${name} ${short(value)}`);
    return [
      shown(figure.what),
      short(figure.value),
      peers.map(shown).join(", "),
      goalText(figure),
      judge(figure),
    ];
  });
  const head = ["what", "Obelus", "others", "goal", "verdict"];
  const widths = head.map((title, column) =>
    Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Three figures that mean something; whole numbers as they are. */
function short(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

/** `<mark>` must not become one. */
function shown(text: string): string {
  return text.replace(/<[^>]+>|&\w+;/gu, "`$&`");
}
