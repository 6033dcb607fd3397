import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import { waitFor } from "./harness";

/** One that takes no focus from the page under test. */
const ADDRESS = "about:support";
const pages = new WeakMap<Drive, Promise<Page>>();

/** The value of a JavaScript expression in Firefox itself, where `extension` is what the browser knows of ours. */
export async function inFirefox<T>(drive: Drive, expression: string): Promise<T> {
  const page = await ownPage(drive);
  const host = JSON.stringify(new URL(drive.extensionOrigin).host);
  const code = `(async ({ extension }) => (${expression}))(WebExtensionPolicy.getByHostname(${host}))`;
  return page.evaluate(code) as Promise<T>;
}

/** A page of the browser's own, whose scripts may do what the browser may; opened anew where a test closed it. */
async function ownPage(drive: Drive): Promise<Page> {
  const known = await pages.get(drive);
  if (known && !known.isClosed()) return known;
  const opened = openOwnPage(drive);
  pages.set(drive, opened);
  return opened;
}

async function openOwnPage(drive: Drive): Promise<Page> {
  const page = await drive.browser.newPage({ background: true });
  page.goto(ADDRESS).catch(() => null); // never resolves, as the tab changes its process
  const isLoaded = (wanted: string) => location.href === wanted && document.readyState === "complete";
  await waitFor(ADDRESS, () => page.evaluate(isLoaded, ADDRESS));
  return page;
}
