import type { Browser } from "puppeteer-core";
import type { BenchPage } from "./pages/generated";

/** What every suite is given. */
export interface Bench {
  readonly isShort: boolean;
  readonly browser: Browser;
  /** Pages without a story. */
  readonly light: readonly BenchPage[];
  readonly heavy: readonly BenchPage[];
  /** The English model of the first story as it is shipped, JSON. */
  readonly model: string;
  /** Folder of the built extension. */
  readonly extensionDir: string;
}
