/** The old sign for a doubtful passage, and the name. */
export function ObelusSign() {
  return (
    <p class="brand">
      <svg class="brand-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M2 8h12" />
        <circle cx="8" cy="3.5" r="1.6" />
        <circle cx="8" cy="12.5" r="1.6" />
      </svg>
      Obelus
    </p>
  );
}
