import { useLayoutEffect, useState } from "preact/hooks";
import type { Settings } from "../lib/extension/settings";

/**
 * What came of the last press, and the function that sets it. It goes with the next change of the settings, whoever
 * makes that: what it says is no longer so then.
 */
export function useOutcome<T>(settings: Settings): [T | null, (outcome: T | null) => void] {
  const [outcome, setOutcome] = useState<T | null>(null);
  // By content: what was stored here comes back from the store as another object.
  const content = JSON.stringify(settings);
  // At once: the outcome of the very change that is drawn now comes right after it, and stays.
  useLayoutEffect(() => setOutcome(null), [content]);
  return [outcome, setOutcome];
}
