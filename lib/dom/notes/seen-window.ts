import { make } from "../elements";
import type { Box } from "../visible-part";

/**
 * Tells which part of a frame's window is seen, in its own pixels: a frame may be higher than the window around it, of
 * which only the browser tells, and a moment later. Null for all of it: in a window of its own, and until it is known.
 * @returns asked in every frame in which it is needed; `isNew` forgets what was told before
 */
export function seenWindow(root: ShadowRoot): (isNew?: boolean) => Box | null {
  if (window === window.parent) return () => null;
  const whole = make("div");
  whole.style.cssText = "position: fixed; inset: 0; visibility: hidden";
  root.append(whole);
  let seen: Box | null = null;
  const observer = new IntersectionObserver(([entry]) => {
    // It tells of itself only where the part grows or shrinks by much: asked again, it tells at once.
    observer.disconnect();
    seen = entry?.isIntersecting ? entry.intersectionRect : null;
  });
  return (isNew) => {
    if (isNew) seen = null;
    observer.observe(whole);
    return seen;
  };
}
