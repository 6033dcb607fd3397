import { useRef } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import type { Settings } from "../lib/extension/settings";
import type { FileFault } from "../lib/extension/settings-file";
import { useOutcome } from "./use-outcome";

/** What came of reading a file: taken over; refused and why; null where the store refused, which is told elsewhere. */
export type ImportOutcome =
  | "done"
  | FileFault
  | { readonly kind: "not-read"; readonly reason: string }
  | null;

interface SettingsFileProps {
  readonly settings: Settings;
  /** Where the settings are not known, the id of the element that says why: they cannot be saved then. */
  readonly missing: string | null;
  readonly onExport: () => void;
  readonly onImport: (file: File) => Promise<ImportOutcome>;
}

/** Settings into a file and out of one. A file that is wrong changes nothing. */
export function SettingsFile({ settings, missing, onExport, onImport }: SettingsFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useOutcome<NonNullable<ImportOutcome>>(settings);

  async function take(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (!file) return;
    setOutcome(null);
    setOutcome(await onImport(file));
    // The same file, mended, must count as a new choice.
    input.value = "";
  }

  return (
    <>
      <div class="button-row">
        <button
          type="button"
          class="main-button"
          aria-disabled={missing !== null}
          aria-describedby={missing ?? undefined}
          onClick={missing === null ? onExport : undefined}
        >
          {t("exportSettings")}
        </button>
        <button type="button" class="main-button" onClick={() => picker.current?.click()}>
          {t("importSettings")}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => void take(currentTarget)}
        />
      </div>
      <p class="small import-outcome" role="status">
        {outcome && outcomeText(outcome)}
      </p>
    </>
  );
}

function outcomeText(outcome: NonNullable<ImportOutcome>): string {
  if (outcome === "done") return t("importDone");
  switch (outcome.kind) {
    case "too-long":
      return t("importTooLong");
    case "not-ours":
      return t("importNotOurs");
    case "unknown":
      return t("importUnknown", outcome.fields.join(", "));
    case "wrong":
      return t("importWrong", outcome.fields.join(", "));
    case "not-read":
      return t("importNotRead", outcome.reason);
    default:
      return outcome satisfies never;
  }
}
