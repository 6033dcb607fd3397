import type { ComponentChildren } from "preact";

interface OptionSwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label. */
  readonly children: ComponentChildren;
}

/** A setting that is on or off, as wide as the page. */
export function OptionSwitch({ on, onChange, children }: OptionSwitchProps) {
  return (
    <button
      type="button"
      class="toggle option-switch"
      role="switch"
      aria-checked={on}
      onClick={() => onChange(!on)}
    >
      <span>{children}</span>
      <span class="toggle-track" />
    </button>
  );
}
