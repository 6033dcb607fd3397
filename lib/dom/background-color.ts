/** True where the ground behind an element's text is nearer to black than to white. */
export function isDarkBehind(element: Element | null): boolean {
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const color = parseColor(getComputedStyle(node).backgroundColor);
    if (color && color.alpha >= 0.5) return luminance(color) < 0.18; // where black and white contrast alike
  }
  // Nothing painted: the browser's own canvas, dark only where the page asks for it.
  const scheme = element ? getComputedStyle(element).colorScheme : "";
  const dark = scheme.includes("dark") && !scheme.includes("light");
  return dark || (scheme.includes("dark") && matchMedia("(prefers-color-scheme: dark)").matches);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

interface Color {
  readonly channels: readonly number[];
  readonly alpha: number;
}

function parseColor(css: string): Color | null {
  const numbers = css.match(/[\d.]+/g)?.map(Number);
  if (!css.startsWith("rgb") || !numbers || numbers.length < 3) return null;
  return { channels: numbers.slice(0, 3).map((value) => value / 255), alpha: numbers[3] ?? 1 };
}

/** Relative luminance, 0 … 1 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance({ channels }: Color): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
