import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserKind, ensureBrowser } from "./browsers";
import { type FrameState, readFrameState } from "./frame-state";
import { FIREFOX_UUID, launchOptions, type Network } from "./launch-options";
import { waitFor, within } from "./wait-for";

export interface DriveOptions {
  readonly browser: BrowserKind;
  /** Folder of the unpacked extension. */
  readonly extensionDir: string;
  /** True by default. */
  readonly headless?: boolean;
  /** `loopback` by default. */
  readonly network?: Network;
  /** Found, or installed where that is possible, when it is left out. */
  readonly executablePath?: string;
  /** Folder of the browser's profile, kept at the end. A fresh one that goes by default. */
  readonly profile?: string;
  /** Which colours pages are asked to have. Only Firefox has to be told at its start. */
  readonly scheme?: "light" | "dark";
  /** True where pages are asked for as little motion as they can do with. */
  readonly still?: boolean;
  /** Leaves the page open that greets the reader after installing. */
  readonly keepOnboarding?: boolean;
}

const ONBOARDING = "onboarding.html";
/** To tell a tab of ours from those that the browser opens. */
const MOST_ATTEMPTS = 3;

interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** Starts a browser with the unpacked extension in it. */
export async function launchWithExtension(options: DriveOptions): Promise<Drive> {
  const extensionDir = resolve(options.extensionDir);
  const manifest = JSON.parse(readFileSync(join(extensionDir, "manifest.json"), "utf8")) as Manifest;
  const geckoId = manifest.browser_specific_settings?.gecko?.id ?? null;
  if (options.browser === "firefox" && geckoId === null) {
    throw new Error(`${extensionDir}/manifest.json: Firefox needs browser_specific_settings.gecko.id.`);
  }
  const executablePath = options.executablePath ?? ensureBrowser(options.browser);
  const { headless = true, network = "loopback" } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), `obelus-${options.browser}-`));
  const isFresh = !existsSync(profile) || readdirSync(profile).length === 0;
  const forget = () => {
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once("exit", forget);
  try {
    const { browser: kind, scheme = "light", still = false } = options;
    const choices = { browser: kind, executablePath, profile, headless, network, scheme, still };
    const browser = await puppeteer.launch(launchOptions(choices, geckoId));
    try {
      const id = await browser.installExtension(extensionDir);
      const origin =
        options.browser === "chrome" ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
      const drive = new Drive(
        options.browser,
        browser,
        origin,
        manifest.action?.default_popup ?? "popup.html",
        forget,
      );
      // It opens in front of everything, once in the life of a profile.
      const greets = isFresh && existsSync(join(extensionDir, ONBOARDING));
      if (greets && !options.keepOnboarding) await drive.closeOnboarding();
      return drive;
    } catch (error) {
      await endBrowser(browser);
      throw error;
    }
  } catch (error) {
    process.off("exit", forget);
    forget();
    throw error;
  }
}

/** A running browser with the extension: opens tabs, and asks the extension about them. */
export class Drive {
  readonly #tabIds = new WeakMap<Page, number>();
  #control: Promise<Page> | null = null;

  constructor(
    readonly kind: BrowserKind,
    readonly browser: Browser,
    readonly extensionOrigin: string,
    readonly popupPath: string,
    readonly forgetProfile: () => void,
  ) {}

  /**
   * A packaged page through which the extension's own API is called. The manifest is always there and
   * runs nothing. A page of its own per browser; opened anew when it was closed.
   */
  async control(): Promise<Page> {
    const opened = await this.#control?.catch(() => null);
    if (opened && !opened.isClosed()) return opened;
    this.#control = this.openExtensionPage("manifest.json");
    return this.#control;
  }

  /** Opens a page of the extension in a new tab. Rejects, and closes the tab, where the browser refuses it. */
  async openExtensionPage(path: string): Promise<Page> {
    const url = `${this.extensionOrigin}/${path}`;
    const page = await this.browser.newPage();
    let refusal: Error | null = null;
    // In Firefox this never resolves, as the tab changes its process; so the page itself is asked.
    page.goto(url, { timeout: 20_000 }).catch((error: Error) => {
      refusal = error;
    });
    const isLoaded = (wanted: string) => location.href === wanted && document.readyState === "complete";
    try {
      await waitFor(url, async () => refusal !== null || page.isClosed() || page.evaluate(isLoaded, url), {
        timeout: 20_000,
        interval: 25,
      });
      if (refusal) throw refusal;
      if (page.isClosed()) throw new Error(`${url}: the tab was closed while it opened.`);
      return page;
    } catch (error) {
      if (!page.isClosed()) await page.close();
      throw error;
    }
  }

  /** The value of a JavaScript expression in an extension page, where `api` is the extension's API. */
  async inExtension<T>(expression: string, timeout = 10_000): Promise<T> {
    const code = `(async (api) => (${expression}))(globalThis.browser ?? globalThis.chrome)`;
    return within(timeout, "extension page", async () => (await this.control()).evaluate(code) as Promise<T>);
  }

  /** Opens an empty tab in front of the others; its number is known from here on. */
  async openTab(): Promise<Page> {
    let added: number[] = [];
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      const before = new Set(await this.#allTabIds());
      const page = await this.browser.newPage();
      added = (await this.#allTabIds()).filter((id) => !before.has(id));
      const [id] = added;
      if (id !== undefined && added.length === 1) {
        this.#tabIds.set(page, id);
        return page;
      }
      // A browser started again may open its own first tab meanwhile, and nothing tells which is ours.
      await page.close();
    }
    throw new Error(`Expected one new tab, found ${added.length}.`);
  }

  /** The browser's number for a tab that openTab opened. */
  tabIdOf(page: Page): number {
    const id = this.#tabIds.get(page);
    if (id === undefined) throw new Error("This page was not opened by openTab, so its tab is not known.");
    return id;
  }

  /** What each frame of the tab tells now. Rejects where the browser lets no extension in. */
  async readFrames(tabId: number, timeout?: number): Promise<FrameState[]> {
    const injection = `{target: {tabId: ${tabId}, allFrames: true}, injectImmediately: true, func: ${readFrameState}}`;
    const frames = await this.inExtension<(FrameState | null | undefined)[]>(
      `(await api.scripting.executeScript(${injection})).map(({ result }) => result)`,
      timeout,
    );
    return frames.filter((frame) => frame !== null && frame !== undefined);
  }

  /**
   * Waits for the page that greets the reader, and closes it once it is loaded: closed while it asks for its
   * words, Chromium remembers for all pages of the extension that there are none.
   */
  async closeOnboarding(): Promise<void> {
    await waitFor("the onboarding page", () =>
      this.inExtension<boolean>(
        `await api.tabs.query({ url: api.runtime.getURL("${ONBOARDING}"), status: "complete" })
          .then((tabs) => api.tabs.remove(tabs.map(({ id }) => id)).then(() => tabs.length > 0))`,
      ),
    );
  }

  /**
   * Closes all tabs but the extension's own: pop-ups of pages too, and tabs that have crashed. Asks again where one
   * went by itself between being told of and being closed: the browser refuses the whole list then.
   */
  async closeTabs(): Promise<void> {
    const others = "(await api.tabs.query({})).map(({ id }) => id).filter((id) => id !== own)";
    await waitFor("the tabs to close", () =>
      this.inExtension<boolean>(
        `api.tabs.getCurrent().then(async ({ id: own }) => api.tabs.remove(${others})).then(() => true)`,
      ),
    );
  }

  badgeText(tabId: number): Promise<string> {
    return this.inExtension<string>(`await api.action.getBadgeText({ tabId: ${tabId} })`);
  }

  /** The popup as a page of its own, in a popup's size, speaking about the given tab. */
  async openPopup(tabId: number): Promise<Page> {
    const page = await this.openExtensionPage(`${this.popupPath}?tab=${tabId}`);
    await page.setViewport({ width: 380, height: 600 });
    return page;
  }

  /** Ends the browser, by force where it does not answer, and removes its profile. */
  async close(): Promise<void> {
    await endBrowser(this.browser);
    process.off("exit", this.forgetProfile);
    this.forgetProfile();
  }

  #allTabIds(): Promise<number[]> {
    return this.inExtension<number[]>("(await api.tabs.query({})).map((tab) => tab.id)");
  }
}

async function endBrowser(browser: Browser): Promise<void> {
  await within(10_000, "browser.close", () => browser.close()).catch(() =>
    browser.process()?.kill("SIGKILL"),
  );
}
