/** A part's turn in a frame: reads places now, and answers what writes them. */
export type FrameJob = () => () => void;

/**
 * What is to be done before the next frame is painted: all parts read before any writes, so that the page is laid
 * out once.
 */
export class FrameWork {
  private readonly jobs = new Set<FrameJob>();
  private frame = 0;

  /** A job that waits already is not done twice. */
  add(job: FrameJob): void {
    this.jobs.add(job);
    if (this.frame !== 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      const jobs = [...this.jobs];
      this.jobs.clear();
      for (const write of jobs.map((read) => read())) write();
    });
  }
}
