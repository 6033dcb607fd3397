import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../components/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media");

const TEXT_PAIRS = [
  ["--ink", "--paper"],
  ["--ink", "--surface"],
  ["--ink-soft", "--paper"],
  ["--ink-soft", "--surface"],
  ["--problem", "--paper"],
  ["--problem", "--problem-soft"],
  ["--correct", "--correct-soft"],
] as const;

function token(block: string, name: string): number[] {
  const hex = new RegExp(`${name}: #([0-9a-f]{6});`).exec(block)?.[1];
  if (!hex) throw new Error(`tokens.css: no colour ${name}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** WCAG 2 relative luminance and contrast. */
function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(block: string, a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(token(block, a)), luminance(token(block, b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_name, block) => {
  it.each(TEXT_PAIRS)("%s on %s can be read (4.5:1)", (ink, ground) => {
    expect(contrast(block, ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("shows the edges of controls (3:1)", () => {
    expect(contrast(block, "--edge", "--surface")).toBeGreaterThanOrEqual(3);
  });
});
