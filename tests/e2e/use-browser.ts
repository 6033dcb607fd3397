import { afterAll, afterEach, beforeAll } from "vitest";
import type { BrowserKind } from "../../scripts/browsers";
import type { Drive, DriveOptions } from "../../scripts/drive";
import type { ServeOptions } from "../../scripts/serve";
import { Stage } from "./fresh-page";
import { LAUNCH_TIMEOUT, type Site, serve, startBrowser } from "./harness";

interface BrowserUse extends Pick<DriveOptions, "keepOnboarding" | "still"> {
  readonly kind: BrowserKind;
  /** Clears the settings after each test, which are kept by default. */
  readonly clearStorage?: boolean;
  /** Leaves the tabs open after each test, which are closed by default. */
  readonly keepTabs?: boolean;
}

/** Is handed what was opened, and may prepare more: that counts into the time for starting. */
type Take<Opened> = (opened: Opened) => void | Promise<void>;

/**
 * One browser for all tests of a file or a `describe`: started before them, tidied after each, closed at the end
 * even where `take` failed. A file's own `afterEach` and `afterAll`, put behind it, run before these.
 */
export function useBrowser(use: BrowserUse, take: Take<{ drive: Drive }>): void {
  const { kind, keepOnboarding = false, still = false, clearStorage = false, keepTabs = false } = use;
  let drive: Drive | undefined;

  beforeAll(async () => {
    drive = await startBrowser(kind, { keepOnboarding, still });
    await take({ drive });
  }, LAUNCH_TIMEOUT);

  afterEach(async () => {
    if (clearStorage) await drive?.inExtension("await api.storage.local.clear()");
    if (!keepTabs) await drive?.closeTabs();
  });

  afterAll(() => drive?.close());
}

/** The same with a stage, which is closed after the browser. */
export function useStage(use: BrowserUse, take: Take<{ drive: Drive; stage: Stage }>): void {
  let stage: Stage | undefined;
  // Hooks for the end run last first: this one after the browser's.
  afterAll(() => stage?.close());
  useBrowser(use, async ({ drive }) => {
    stage = await Stage.open(drive);
    await take({ drive, stage });
  });
}

/** The same with a folder or pages served, which end after the browser too. */
export function useSite(use: BrowserUse & ServeOptions, take: Take<{ drive: Drive; site: Site }>): void {
  let site: Site | undefined;
  // As above.
  afterAll(() => site?.close());
  useBrowser(use, async ({ drive }) => {
    site = await serve(use);
    await take({ drive, site });
  });
}
