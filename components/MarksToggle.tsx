import { t } from "../lib/extension/i18n";

interface MarksToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Underlines in pages on or off; the notes stay in the popup. */
export function MarksToggle({ on, onChange }: MarksToggleProps) {
  return (
    <button type="button" class="toggle" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      {t("marksToggle")}
      <span class="toggle-track" />
    </button>
  );
}
