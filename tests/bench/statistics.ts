import type { Timing } from "./in-page/harness";

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** @param share 0 … 1; linear between neighbours. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** A clock counts in steps of 5 µs: nothing takes no time at all. */
const STEP_MS = 0.005;

export function quotient(one: number, other: number): number {
  return one / Math.max(other, STEP_MS);
}

/** The least of a page's floors; never less than the clock can tell. */
export function steadyFloor({ floors }: Timing): number {
  return Math.max(Math.min(...floors), STEP_MS);
}

/** The power of the size with which the cost grows: the slope in a double-logarithmic picture. */
export function growthPower(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(Math.max(cost, STEP_MS)) }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const x = mean((log) => log.x);
  const y = mean((log) => log.y);
  const spread = mean((log) => (log.x - x) ** 2);
  return mean((log) => (log.x - x) * (log.y - y)) / spread;
}
