import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import { useHandOver } from "./use-hand-over";

interface PauseSiteProps {
  readonly host: string;
  readonly paused: boolean;
  /** What gets the focus when the switch has worked, and the button goes. */
  readonly next: RefObject<HTMLElement | null>;
  readonly onChange: (paused: boolean) => void;
}

/** Off on this site, or on again. */
export function PauseSite({ host, paused, next, onChange }: PauseSiteProps) {
  const own = useRef<HTMLButtonElement>(null);
  useHandOver(own, next);
  return (
    <button
      ref={own}
      type="button"
      class={paused ? "main-button" : "quiet"}
      onClick={() => onChange(!paused)}
    >
      {t(paused ? "resumeSite" : "pauseSite", host)}
    </button>
  );
}
