import type { ComponentChildren } from "preact";

interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** The label. */
  readonly children: ComponentChildren;
}

/** What is on or off. */
export function Switch({ on, onChange, children }: SwitchProps) {
  return (
    <button type="button" class="toggle" role="switch" aria-checked={on} onClick={() => onChange(!on)}>
      <span>{children}</span>
      <span class="toggle-track" />
    </button>
  );
}
