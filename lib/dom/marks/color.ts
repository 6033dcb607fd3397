/** A colour as the browser computes it: sRGB channels 0 … 1, as they are stored, and alpha 0 … 1. */
export interface Color {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

const NOTATION = /^(rgba?|color|oklab|oklch|lab|lch)\(\s*(?:(srgb-linear|srgb|display-p3)\s+)?([^)]*)\)$/u;

/** Reads a computed colour. Null for notations that computed backgrounds hardly have. */
export function parseColor(css: string): Color | null {
  const [, notation, space, list = ""] = NOTATION.exec(css.trim()) ?? [];
  const [a = 0, b = 0, c = 0, alpha = 1] = list.split(/[\s,/]+/u).map(toNumber);
  const at = (channels: readonly [number, number, number]) => ({ channels, alpha });
  switch (notation) {
    case "rgb":
    case "rgba":
      return at([a / 255, b / 255, c / 255]);
    case "color": // display-p3 is a little wider: taken as sRGB, it errs by less than an eye sees
      return space === undefined ? null : at(space === "srgb-linear" ? encode([a, b, c]) : [a, b, c]);
    case "oklab":
      return at(fromOklab(a, b, c));
    case "oklch":
      return at(fromOklab(a, ...fromPolar(b, c)));
    case "lab":
    case "lch":
      return at(grey(a)); // only its lightness is asked for
    default:
      return null;
  }
}

/** Relative luminance, 0 … 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance({ channels }: Color): number {
  const [red, green, blue] = channels.map((value) => {
    const kept = Math.min(1, Math.max(0, value));
    return kept <= 0.04045 ? kept / 12.92 : ((kept + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 … 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Color, other: Color): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** What is seen of a colour that lies over another one, which is opaque. */
export function over(top: Color, ground: Color): Color {
  const mix = (index: 0 | 1 | 2) =>
    top.channels[index] * top.alpha + ground.channels[index] * (1 - top.alpha);
  return { channels: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** `none` counts as 0; percentages as their share of 1. */
function toNumber(text: string): number {
  const value = Number.parseFloat(text);
  if (Number.isNaN(value)) return 0;
  return text.endsWith("%") ? value / 100 : value;
}

function encode(linear: readonly [number, number, number]): [number, number, number] {
  return linear.map((value) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)) as [
    number,
    number,
    number,
  ];
}

function fromPolar(chroma: number, degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Matrices of https://bottosson.github.io/posts/oklab/. */
function fromOklab(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return encode([
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]);
}

/** The grey of a CIE lightness, 0 … 100. */
function grey(lightness: number): [number, number, number] {
  const y = lightness > 8 ? ((lightness + 16) / 116) ** 3 : lightness / 903.3;
  return encode([y, y, y]);
}
