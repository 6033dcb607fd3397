import type { Shade } from "../../report/mark-kinds";
import { type Color, contrast, luminance, over, parseColor } from "./color";

export type MarkColor = "violet" | "blue" | "orange" | "text";
export type MarkStrength = "light" | "normal" | "strong";

/** How the reader wants claims marked. */
export interface MarkLook {
  readonly style: "underline" | "background";
  readonly color: MarkColor;
  readonly strength: MarkStrength;
}

/** The look out of the reader's settings. */
export function markLook(settings: {
  readonly markStyle: MarkLook["style"];
  readonly markColor: MarkColor;
  readonly markStrength: MarkStrength;
}): MarkLook {
  return { style: settings.markStyle, color: settings.markColor, strength: settings.markStrength };
}

/** `deep` and `pale` are so far apart that one of them stands out 3:1 from any ground. */
const COLORS: Record<Exclude<MarkColor, "text">, Record<Shade, string>> = {
  violet: {
    deep: "rgb(46 26 102)",
    dark: "rgb(91 61 166)",
    bright: "rgb(195 178 255)",
    pale: "rgb(228 220 255)",
  },
  blue: {
    deep: "rgb(8 36 74)",
    dark: "rgb(11 83 148)",
    bright: "rgb(140 196 255)",
    pale: "rgb(200 226 255)",
  },
  orange: {
    deep: "rgb(68 30 0)",
    dark: "rgb(143 67 0)",
    bright: "rgb(255 181 107)",
    pale: "rgb(255 217 176)",
  },
};

/** Share of the colour in a coloured background. */
const TINT: Record<MarkStrength, number> = { light: 0.1, normal: 0.18, strong: 0.3 };

/** A line is told from its ground at this contrast (WCAG 2.2, 1.4.11). */
const LEAST_CONTRAST = 3;
/** Luminance from which black and white contrast alike. */
const MIDDLE = 0.179;
/** Text that contrasts less cannot stand on this ground: a picture must lie between. */
const ILLEGIBLE = 1.3;

/** What lies behind a text. `sure` is false where a picture does: then it is told by the text's colour. */
export interface Ground {
  readonly color: Color;
  readonly text: Color;
  readonly sure: boolean;
}

const BLACK: Color = { channels: [0, 0, 0], alpha: 1 };
const WHITE: Color = { channels: [1, 1, 1], alpha: 1 };

/**
 * The ground out of its layers, the uppermost first, over the browser's canvas.
 * @param hasPicture true where an image or a gradient lies among the layers
 */
export function groundOf(
  layers: readonly Color[],
  text: Color,
  { hasPicture, isCanvasDark }: { hasPicture: boolean; isCanvasDark: boolean },
): Ground {
  const canvas = isCanvasDark ? ({ channels: [0.07, 0.07, 0.07], alpha: 1 } as const) : WHITE;
  const color = layers.reduceRight<Color>((ground, layer) => over(layer, ground), canvas);
  if (!hasPicture && contrast(over(text, color), color) >= ILLEGIBLE) return { color, text, sure: true };
  // Its author made the text legible: light text stands on a dark picture.
  return { color: luminance(text) > MIDDLE ? BLACK : WHITE, text, sure: false };
}

/** The shade of every mark colour that stands out from a ground, the colourful ones where they do. */
export function shadeOn({ color, sure }: Ground): Shade {
  if (!sure) return luminance(color) > MIDDLE ? "deep" : "pale";
  // Judged by the weakest of the colours, so that a change of colour changes no shade.
  const worst = (shade: Shade) =>
    Math.min(
      ...Object.values(COLORS).map((shades) => contrast(parse(shades[shade]), tinted(shades[shade], color))),
    );
  const order: readonly Shade[] = ["dark", "bright", "deep", "pale"];
  return (
    order.find((shade) => worst(shade) >= LEAST_CONTRAST) ?? (luminance(color) > MIDDLE ? "deep" : "pale")
  );
}

/** True for grounds on which white stands out more than black. */
export function isDark({ color }: Ground): boolean {
  return luminance(color) < MIDDLE;
}

/**
 * True for text that can be read on white paper. Lighter text Chromium darkens there, but for what stands in a highlight:
 * marked words would vanish.
 */
export function canBePrinted({ text }: Ground): boolean {
  return contrast(text, WHITE) >= LEAST_CONTRAST;
}

/** The line's colour as CSS. */
export function lineColor(color: MarkColor, shade: Shade): string {
  return color === "text" ? "currentcolor" : COLORS[color][shade];
}

/** The colour laid under the words, or null for none. */
export function tintColor({ style, color, strength }: MarkLook, shade: Shade): string | null {
  if (style === "underline") return null;
  return `color-mix(in srgb, ${lineColor(color, shade)} ${TINT[strength] * 100}%, transparent)`;
}

/** A ground under the strongest tint: the line has to stand out from that too. */
function tinted(css: string, ground: Color): Color {
  return over({ ...parse(css), alpha: TINT.strong }, ground);
}

function parse(css: string): Color {
  return parseColor(css) ?? BLACK;
}
