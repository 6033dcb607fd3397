import { askBackground } from "./ask-background";
import { isOrphan, pageBrowser } from "./page-browser";

/** Tells the background, and through it the badge and an open popup, that what the tab's frames report has changed. */
export async function tellReportChanged(): Promise<void> {
  try {
    await askBackground(pageBrowser.runtime, { type: "reportChanged" });
  } catch (error) {
    if (!isOrphan()) console.info(`Obelus: the report could not be sent: ${String(error)}`);
  }
}
