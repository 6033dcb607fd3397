import { vi } from "vitest";

/** Fuzzing may take its time on a slow machine. */
export function takeYourTime(): void {
  vi.setConfig({ testTimeout: 60_000 });
}

/** `OBELUS_FUZZ=20 npx vitest run tests/fuzz` tries twenty times as many cases. */
export function tries(numRuns: number): { numRuns: number } {
  return { numRuns: numRuns * Math.max(1, Number(process.env.OBELUS_FUZZ ?? 1)) };
}
