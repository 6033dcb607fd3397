import { t } from "../lib/extension/i18n";
import type { Settings } from "../lib/extension/settings";
import { useOutcome } from "./use-outcome";

interface ResetSettingsProps {
  readonly settings: Settings;
  readonly onReset: () => Promise<boolean>;
}

/** Everything back to how it was at first, and a word that it is so. */
export function ResetSettings({ settings, onReset }: ResetSettingsProps) {
  const [done, setDone] = useOutcome<boolean>(settings);

  async function reset() {
    setDone(null);
    setDone(await onReset());
  }

  return (
    <div class="button-row">
      <button type="button" class="main-button" onClick={reset}>
        {t("resetSettings")}
      </button>
      <p class="small" role="status">
        {done && t("resetDone")}
      </p>
    </div>
  );
}
