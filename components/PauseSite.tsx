import { t } from "../lib/extension/i18n";

interface PauseSiteProps {
  readonly host: string;
  readonly paused: boolean;
  readonly onChange: (paused: boolean) => void;
}

/** Off on this site, or on again. */
export function PauseSite({ host, paused, onChange }: PauseSiteProps) {
  return (
    <button type="button" class={paused ? "main-button" : "quiet"} onClick={() => onChange(!paused)}>
      {t(paused ? "resumeSite" : "pauseSite", host)}
    </button>
  );
}
