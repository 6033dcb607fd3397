import type { Shade } from "../../report/mark-kinds";
import { composedParent } from "../composed";
import { type Color, parseColor } from "./color";
import { type Ground, groundOf, shadeOn } from "./shades";

/** What an element itself paints behind its text. */
interface Layer {
  readonly color: Color | null;
  readonly isPicture: boolean;
  readonly around: Element | null;
}

/**
 * What lies behind the text of elements, read from the styles that the page computes; nothing is laid out. Each
 * element's style is read once, so a new one of these has to be made where styles may have changed.
 */
export class Grounds {
  private readonly layers = new Map<Element, Layer>();
  private readonly grounds = new Map<Element | null, Ground>();
  private readonly shades = new Map<string, Shade>();

  behind(element: Element | null): Ground {
    const known = this.grounds.get(element);
    if (known) return known;
    const colors: Color[] = [];
    let hasPicture = false;
    for (let node = element; node && !hasPicture; ) {
      const { color, isPicture, around } = this.layerOf(node);
      hasPicture = isPicture;
      if (color) colors.push(color);
      if (color?.alpha === 1) break;
      node = around;
    }
    const style = element && getComputedStyle(element);
    const text = (style && parseColor(style.color)) ?? { channels: [0, 0, 0], alpha: 1 };
    const isCanvasDark = style !== null && isDarkScheme(style.colorScheme);
    const ground = groundOf(colors, text, { hasPicture, isCanvasDark });
    this.grounds.set(element, ground);
    return ground;
  }

  /** The shade that stands out from a ground. Most claims of a page stand on the same. */
  shade(ground: Ground): Shade {
    const key = `${ground.color.channels} ${ground.sure}`;
    const shade = this.shades.get(key) ?? shadeOn(ground);
    this.shades.set(key, shade);
    return shade;
  }

  private layerOf(element: Element): Layer {
    let layer = this.layers.get(element);
    if (!layer) {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const color = parseColor(backgroundColor);
      layer = {
        color: color?.alpha === 0 ? null : color,
        isPicture: backgroundImage !== "none" && backgroundImage !== "",
        around: composedParent(element),
      };
      this.layers.set(element, layer);
    }
    return layer;
  }
}

/** Nothing painted: the browser's own canvas, dark only where the page asks for it. */
function isDarkScheme(scheme: string): boolean {
  if (!scheme.includes("dark")) return false;
  return !scheme.includes("light") || matchMedia("(prefers-color-scheme: dark)").matches;
}
