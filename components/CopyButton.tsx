import { useEffect, useState } from "preact/hooks";
import { t } from "../lib/extension/i18n";

const TOLD_FOR_MS = 2000;

interface CopyButtonProps {
  readonly label: string;
  /** Accessible name, where the label alone does not say what is copied; begins with the label. */
  readonly name?: string;
  /** Id of the words that say what it is about. */
  readonly describedBy?: string;
  readonly onCopy: () => Promise<void>;
}

/** Copies, and says so for a moment in its own place. */
export function CopyButton({ label, name, describedBy, onCopy }: CopyButtonProps) {
  // An object of its own for each press, so that each is told for its whole time.
  const [told, setTold] = useState<{ readonly outcome: "copied" | "copyFailed" } | null>(null);
  const outcome = told?.outcome;

  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), TOLD_FOR_MS);
    return () => clearTimeout(timer);
  }, [told]);

  async function copy() {
    try {
      await onCopy();
      setTold({ outcome: "copied" });
    } catch {
      setTold({ outcome: "copyFailed" });
    }
  }

  return (
    <>
      <button type="button" class="quiet copy" aria-describedby={describedBy} onClick={copy}>
        {name && !outcome ? (
          <>
            <span aria-hidden="true">{label}</span>
            <span class="unseen">{name}</span>
          </>
        ) : (
          <span>{outcome ? t(outcome) : label}</span>
        )}
      </button>
      {/* Beside it: what stands in a button is its name, and no news. */}
      <span class="unseen" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
