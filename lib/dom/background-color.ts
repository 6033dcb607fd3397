import { type Color, parseColor } from "./color";
import { composedParent } from "./composed";
import { type Ground, groundOf } from "./shades";

/** What lies behind an element's text, read from the styles that the page computes; nothing is laid out. */
export function groundBehind(element: Element | null): Ground {
  const text = parsed(element && getComputedStyle(element).color) ?? { channels: [0, 0, 0], alpha: 1 };
  const layers: Color[] = [];
  let hasPicture = false;
  for (let node = element; node && !hasPicture; node = composedParent(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    hasPicture = backgroundImage !== "none" && backgroundImage !== "";
    const color = parsed(backgroundColor);
    if (!color || color.alpha === 0) continue;
    layers.push(color);
    if (color.alpha === 1) break;
  }
  return groundOf(layers, text, { hasPicture, isCanvasDark: isCanvasDark(element) });
}

/** Nothing painted: the browser's own canvas, dark only where the page asks for it. */
function isCanvasDark(element: Element | null): boolean {
  const scheme = element ? getComputedStyle(element).colorScheme : "";
  if (!scheme.includes("dark")) return false;
  return !scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches;
}

function parsed(css: string | null): Color | null {
  return css === null ? null : parseColor(css);
}
