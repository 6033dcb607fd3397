import { askBackground } from "../../lib/extension/ask-background";
import { isOrphan, pageBrowser } from "../../lib/extension/page-browser";
import type { FrameReport } from "../../lib/report/types";

/** Tells the background, and through it the badge and an open popup, when a frame's report has changed. */
export class ReportTeller {
  /** Grows with every change. */
  revision = 0;
  /** What was told last. */
  private told: string;

  constructor(report: FrameReport) {
    this.told = JSON.stringify(report);
  }

  tellIfChanged(report: FrameReport): void {
    const now = JSON.stringify(report);
    if (now === this.told) return;
    this.told = now;
    this.revision++;
    void this.tell();
  }

  async tell(): Promise<void> {
    try {
      await askBackground(pageBrowser.runtime, { type: "reportChanged" });
    } catch (error) {
      if (!isOrphan()) console.info(`Obelus: the report could not be sent: ${String(error)}`);
    }
  }
}
