import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "puppeteer-core";
import { errorText } from "../lib/report/error-text";
import { type Drive, type DriveOptions, launchWithExtension } from "./drive";
import type { FrameState } from "./frame-state";
import type { Network } from "./launch-options";
import { PageNotRead, type ReadOptions, readPage } from "./read-page";
import { within } from "./wait-for";

/** Reads pages one after another, each in a fresh tab, and starts the browser anew when it has ended. */
export class PageReader {
  readonly #drives = new Map<Network, Drive>();

  constructor(
    readonly launch: Omit<DriveOptions, "network">,
    readonly options: ReadOptions,
  ) {}

  /** Pages on this machine get a browser that reaches nothing else: dead hosts must not hold them up. */
  async read(url: string, shot: string | null): Promise<FrameState[]> {
    const network = isLoopback(url) ? "loopback" : "open";
    try {
      return await this.#readOnce(network, url, shot);
    } catch (error) {
      if (error instanceof PageNotRead) throw error;
      console.error(`${url}: ${errorText(error)}; starting the browser again.`);
      await this.#drop(network);
      return this.#readOnce(network, url, shot);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#drives.keys()].map((network) => this.#drop(network)));
  }

  async #readOnce(network: Network, url: string, shot: string | null): Promise<FrameState[]> {
    const drive = this.#drives.get(network) ?? (await launchWithExtension({ ...this.launch, network }));
    this.#drives.set(network, drive);
    const page = await drive.openTab();
    try {
      const frames = await readPage(drive, page, url, this.options);
      if (shot !== null) await takeShot(page, shot);
      return frames;
    } finally {
      // A tab that cannot be closed would burden all later pages.
      await drive.closeTabs().catch(() => this.#drop(network));
    }
  }

  async #drop(network: Network): Promise<void> {
    const drive = this.#drives.get(network);
    this.#drives.delete(network);
    await drive?.close();
  }
}

/** Saves the whole page; a page too tall for one picture is cut. A failure is only reported. */
export async function takeShot(page: Page, file: string): Promise<void> {
  const path = file as `${string}.png`;
  const shoot = (fullPage: boolean) => within(20_000, file, () => page.screenshot({ path, fullPage }));
  try {
    mkdirSync(dirname(file), { recursive: true });
    await shoot(true).catch(() => shoot(false));
  } catch (error) {
    console.error(`No screenshot: ${errorText(error)}`);
  }
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(?:localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname);
}
