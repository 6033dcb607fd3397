import { useRef } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import type { SettingsChange } from "../lib/extension/settings";

interface PausedSitesProps {
  readonly sites: readonly string[];
  readonly onChange: (change: SettingsChange) => void;
}

/** The sites that the reader paused; taken off the list, Obelus reads them again. */
export function PausedSites({ sites, onChange }: PausedSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);

  function remove(host: string) {
    onChange(({ pausedSites }) => ({ pausedSites: pausedSites.filter((site) => site !== host) }));
    // The button goes with its site; the keyboard must not lose its place.
    heading.current?.focus();
  }

  return (
    <section class="option-group">
      <h2 ref={heading} tabIndex={-1}>
        {t("optionsPaused")}
      </h2>
      {sites.length === 0 && <p class="small">{t("pausedNone")}</p>}
      <ul class="option-list">
        {sites.map((host) => (
          <li class="option-row" key={host}>
            <span class="fault">{host}</span>
            <button
              type="button"
              class="quiet"
              aria-label={t("removeSite", host)}
              onClick={() => remove(host)}
            >
              {t("remove")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
