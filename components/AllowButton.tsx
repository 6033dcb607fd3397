import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import { useHandOver } from "./use-hand-over";

interface AllowButtonProps {
  readonly onAllow: () => void;
  /** What gets the focus when access is there, and the button goes. */
  readonly next: RefObject<HTMLElement | null>;
}

/** Asks the browser for access to all sites. */
export function AllowButton({ onAllow, next }: AllowButtonProps) {
  const own = useRef<HTMLButtonElement>(null);
  useHandOver(own, next);
  return (
    <button ref={own} type="button" class="main-button" onClick={onAllow}>
      {t("allowAccess")}
    </button>
  );
}
