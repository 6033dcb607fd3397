import type { Page } from "puppeteer-core";
import type { Annotation, FrameReport } from "../../lib/report/types";
import type { BrowserKind } from "../../scripts/browsers";
import type { Drive } from "../../scripts/drive";
import type { Route } from "../../scripts/serve";
import type { Stage } from "../e2e/fresh-page";

/** A page as it is met: the browser that shows it and the server that gave it out. */
export interface Scene {
  readonly drive: Drive;
  readonly stage: Stage;
  readonly page: Page;
}

/** What is found in a page, frame by frame in document order. */
export interface Found {
  readonly annotations: readonly Annotation[];
  readonly reports: readonly FrameReport[];
}

/**
 * What must hold of ours in the end:
 * `article` the same marks as on a plain page, `claims` the same claims in dressed-up words, `none` no mark.
 * A function throws, or answers what is wrong, where neither fits.
 */
type Ours = "article" | "claims" | "none" | ((found: Found, article: readonly string[]) => string[]);

/** One page against us: how it is made, what it does, and what must hold. */
export interface HostileCase {
  readonly name: string;
  readonly ours: Ours;
  /** Runs in the page before anything else of it. Handed over as text: it may use nothing around it. */
  readonly before?: () => void;
  /** Runs in the page once our marks are there, or the page has been read. Handed over as text. */
  readonly after?: () => void | Promise<void>;
  /** What the reader, or the browser, does then. */
  readonly act?: (scene: Scene) => Promise<void>;
  /** The sample article where it is left out. */
  readonly body?: string;
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The whole document, in the place of all above; it has no script of its own. */
  readonly document?: Route;
  /** Pages beside it, by path. */
  readonly routes?: Readonly<Record<string, Route>>;
  /** Whether the page's own view of our marks and our element is held against the report. */
  readonly seen?: boolean;
  /** What the page sees by its own doing, and we cannot help. */
  readonly bears?: RegExp;
  /** Only these browsers know the feature; both where it is left out. */
  readonly browsers?: readonly BrowserKind[];
  /** Too long for every run, in milliseconds: only in `npm run test:hostile`. */
  readonly long?: number;
}

export interface Family {
  readonly family: string;
  readonly cases: readonly HostileCase[];
}
