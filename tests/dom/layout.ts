/** jsdom lays nothing out: here every box has a size, so that text counts as readable. */
export function giveBoxesASize(): void {
  const rect = { left: 0, top: 0, right: 400, bottom: 20, width: 400, height: 20, x: 0, y: 0 };
  Range.prototype.getBoundingClientRect = () => ({ ...rect, toJSON: () => rect });
  for (const side of ["offsetWidth", "offsetHeight"])
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 20 });
}

/** Runs a generator to its end at once and answers what it returns. */
export function run<T>(work: Iterator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
