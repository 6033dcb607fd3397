import { join } from "node:path";
import type { BrowserKind } from "../browsers";
import { ROOT } from "../project";
import type { Scheme } from "./scene";

/** Where a picture is kept. Those of Chromium are the baselines of `tests/e2e/screenshots.test.ts` too. */
export function pictureFile(browser: BrowserKind, state: string, scheme: Scheme): string {
  return join(ROOT, "docs/images", browser, `${state}-${scheme}.png`);
}
