import { tellReportChanged } from "../../lib/extension/tell-report";
import type { FrameReport } from "../../lib/report/types";

/** Tells when a frame's report has changed. */
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
    void tellReportChanged();
  }
}
