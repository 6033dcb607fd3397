import { OBELUS_SIGN } from "../lib/report/obelus-sign";

/** The sign and the name. `scripts/page-shell.ts` has the same as HTML, for the time before any script runs. */
export function ObelusSign() {
  return (
    <p class="brand">
      <svg class="brand-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={OBELUS_SIGN} />
      </svg>
      Obelus
    </p>
  );
}
