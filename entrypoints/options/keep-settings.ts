import type { Storage } from "webextension-polyfill";
import type { ChangeSettings, KeptSettings } from "../../components/options-props";
import { t } from "../../lib/extension/i18n";
import {
  DEFAULT_SETTINGS,
  readSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from "../../lib/extension/settings";
import { errorText } from "../../lib/report/error-text";

type Store = Pick<Storage.Static, "local" | "onChanged">;

/**
 * Calls back with the stored settings now, and after every change made here or elsewhere. Answers the
 * function that stores changes. Never rejects: what the store refuses comes back as `fault`.
 */
export function keepSettings(store: Store, onKept: (kept: KeptSettings) => void): ChangeSettings {
  let settings: Settings = DEFAULT_SETTINGS;
  let known = false;

  function tell(now: Settings) {
    settings = now;
    known = true;
    onKept({ settings, known, fault: null });
  }

  function tellFault(fault: string) {
    onKept({ settings, known, fault });
  }

  watchSettings(store.onChanged, tell);
  void readSettings(store.local).then(tell, (error: unknown) =>
    tellFault(t("settingsNotRead", errorText(error))),
  );

  return (change) =>
    updateSettings(store.local, change).then(
      (now) => {
        tell(now);
        return true;
      },
      (error: unknown) => {
        tellFault(t("settingsNotSaved", errorText(error)));
        return false;
      },
    );
}
