import { useState } from "preact/hooks";
import { t } from "../lib/extension/i18n";

interface ResetSettingsProps {
  readonly onReset: () => Promise<boolean>;
}

/** Everything back to how it was at first, and a word that it is so. */
export function ResetSettings({ onReset }: ResetSettingsProps) {
  const [done, setDone] = useState(false);

  async function reset() {
    setDone(false);
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
