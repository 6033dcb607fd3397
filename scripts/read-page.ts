import type { HTTPResponse, Page } from "puppeteer-core";
import { errorText } from "../lib/report/error-text";
import type { Drive } from "./drive";
import type { FrameState } from "./frame-state";
import { pause, WaitTimeout, within } from "./wait-for";

/** The page itself could not be read; trying again in another browser would not help. */
export class PageNotRead extends Error {
  override name = "PageNotRead";
}

export interface ReadOptions {
  /** Milliseconds without a change after which a page counts as read. */
  readonly settle: number;
  /** Milliseconds after which it is read as it is. */
  readonly timeout: number;
}

const POLL = 100;

/** Opens an address in the tab and waits until nothing changes any more. */
export async function readPage(
  drive: Drive,
  page: Page,
  url: string,
  options: ReadOptions,
): Promise<FrameState[]> {
  const deadline = Date.now() + options.timeout;
  const crash = new Promise<never>((_, reject) => {
    page.once("error", () => reject(new PageNotRead("the page crashed")));
  });
  crash.catch(() => null);
  page.on("dialog", (dialog) => {
    dialog.dismiss().catch(() => null);
  });
  const reading = open(drive, page, url, options.timeout).then(() =>
    whenQuiet(drive, drive.tabIdOf(page), deadline, options),
  );
  return Promise.race([reading, crash]);
}

/** Resolves once there is a document, or when the time is over: what is there by then can be read. */
async function open(drive: Drive, page: Page, url: string, timeout: number): Promise<void> {
  let response: HTTPResponse | null = null;
  try {
    // Puppeteer's own limit does not hold for a page that blocks its process.
    response = await within(timeout, url, () => page.goto(url, { waitUntil: "domcontentloaded", timeout }));
  } catch (error) {
    if (error instanceof WaitTimeout || (error instanceof Error && error.name === "TimeoutError")) return;
    // The page itself went elsewhere before it was there.
    if (/ERR_ABORTED|NS_BINDING_ABORTED/u.test(errorText(error)) && page.url() !== "about:blank") return;
    await assertAlive(drive);
    throw new PageNotRead(navigationFault(errorText(error)));
  }
  if (response && response.status() >= 400) {
    throw new PageNotRead(`the server answered ${`${response.status()} ${response.statusText()}`.trim()}`);
  }
}

/** A dead browser is not the page's fault: this rejects then, and the caller starts another one. */
async function assertAlive(drive: Drive): Promise<void> {
  await drive.inExtension("true", 5_000);
}

/** The browser's own word for what went wrong, without address and stack. */
function navigationFault(message: string): string {
  const word = /\b(?:net::ERR_\w+|NS_ERROR_\w+|denied\w+)/u.exec(message)?.[0];
  return word ? `the page could not be opened (${word})` : (message.split("\n")[0] ?? message);
}

/** The frames once they were read and stayed the same for `settle`, at latest at the deadline. */
async function whenQuiet(
  drive: Drive,
  tabId: number,
  deadline: number,
  { settle, timeout }: ReadOptions,
): Promise<FrameState[]> {
  let frames: FrameState[] | null = null;
  let failure: unknown = null;
  let signature = "";
  let quietSince = Date.now();
  for (;;) {
    try {
      // Even past the deadline there is one last try: opening the page may have taken all the time.
      frames = await drive.readFrames(tabId, Math.max(deadline - Date.now(), 2_000));
      failure = null;
    } catch (error) {
      frames = null;
      failure = error;
    }
    const now = Date.now();
    const next = frames ? signatureOf(frames) : "";
    if (next === "" || next !== signature) quietSince = now;
    signature = next;
    if (frames?.every(({ settled }) => settled) && now - quietSince >= settle) return frames;
    if (now >= deadline) break;
    await pause(Math.min(POLL, settle || POLL));
  }
  if (frames?.some(({ path, hasGate }) => path.length === 0 && hasGate)) {
    if (!frames.every(({ settled }) => settled)) {
      console.error(`A page was still being read after ${timeout / 1000} s; it is taken as it is.`);
    }
    return frames;
  }
  await assertAlive(drive);
  throw new PageNotRead(
    failure === null
      ? `Obelus did not run in this page within ${timeout / 1000} s`
      : `the page gave no answer within ${timeout / 1000} s${failure instanceof WaitTimeout ? "" : `: ${errorText(failure)}`}`,
  );
}

/** Differs when a frame came, went, loaded another document or changed its report. */
function signatureOf(frames: readonly FrameState[]): string {
  return frames
    .map(({ path, settled, revision, report }) =>
      [path.join("."), settled, revision, report?.frame ?? ""].join(" "),
    )
    .sort()
    .join("\n");
}
