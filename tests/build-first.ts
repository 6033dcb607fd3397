import { BROWSERS } from "../scripts/browsers";
import { ensureBuilt } from "../scripts/build";

/** Builds once before a run's files share the packages: two builds at once would write into each other's. */
export function setup(): void {
  for (const kind of BROWSERS) ensureBuilt(kind);
}
