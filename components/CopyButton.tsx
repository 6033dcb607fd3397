import { useEffect, useState } from "preact/hooks";
import { t } from "../lib/extension/i18n";

const TOLD_FOR_MS = 2000;

interface CopyButtonProps {
  readonly label: string;
  readonly onCopy: () => Promise<void>;
}

/** Copies, and says so for a moment in its own place. */
export function CopyButton({ label, onCopy }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);

  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await onCopy();
      setOutcome("copied");
    } catch {
      setOutcome("copyFailed");
    }
  }

  return (
    <button type="button" class="quiet copy" onClick={copy}>
      <span aria-live="polite">{outcome ? t(outcome) : label}</span>
    </button>
  );
}
