import type { Page } from "puppeteer-core";
import type { Drive } from "../../scripts/drive";
import type { Route } from "../../scripts/serve";
import { openPage, type Site, serve, settledMarks, waitFor } from "./harness";
import { htmlPage } from "./pages";

/** Pages of a test, put in one by one, and what their marks ought to be. */
export class Stage {
  private constructor(
    readonly drive: Drive,
    readonly site: Site,
    private readonly routes: Record<string, Route>,
  ) {}

  static async open(drive: Drive): Promise<Stage> {
    const routes: Record<string, Route> = {};
    return new Stage(drive, await serve({ routes }), routes);
  }

  /** Makes a page of its own and answers its address. */
  put(name: string, body: string, head = ""): string {
    this.routes[`/${name}`] = htmlPage(body, { head });
    return this.site.url(name);
  }

  /** Gives out anything under a path ("/a.pdf"). */
  route(path: string, route: Route): void {
    this.routes[path] = route;
  }

  /** Gives out nothing any more. */
  clear(): void {
    for (const path of Object.keys(this.routes)) delete this.routes[path];
  }

  /** Opens such a page in a new tab. */
  show(body: string, head = ""): Promise<Page> {
    return openPage(this.drive, this.put("page.html", body, head));
  }

  /** The marked words of a page that has been like this from the start, in page order. */
  async wordsIn(body: string): Promise<string[]> {
    const page = await openPage(this.drive, this.put("fresh.html", body));
    const words = await waitFor("the fresh page's report", async () => {
      const frames = await this.drive.readFrames(this.drive.tabIdOf(page));
      return frames.every(({ settled }) => settled) && markedWords(this.drive, page);
    });
    await page.close();
    return words;
  }

  close(): Promise<void> {
    return this.site.close();
  }
}

/** The marked words of all frames, in document order. */
export async function markedWords(drive: Drive, page: Page): Promise<string[]> {
  return (await settledMarks(drive, page)).map(({ claimId, exact }) => `${claimId} ${exact}`);
}

/** Waits until a page's marks are these; a failure tells which were there. */
export async function waitForWords(drive: Drive, page: Page, expected: readonly string[]): Promise<void> {
  await waitFor("the expected marks", async () => {
    const words = await markedWords(drive, page);
    if (words.join("\n") === expected.join("\n")) return true;
    throw new Error(`${words.length} marks: ${words.join(" | ")}; expected ${expected.join(" | ")}`);
  });
}

/** Waits until the annotator is in the page and has read what is there. */
export async function waitUntilRead(drive: Drive, page: Page): Promise<void> {
  await waitFor("a page read for stories", async () => {
    const [top] = await drive.readFrames(drive.tabIdOf(page));
    return top?.settled && top.report !== null;
  });
}
