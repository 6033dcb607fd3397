import type { RefObject } from "preact";
import { t } from "../lib/extension/i18n";
import { AllowButton } from "./AllowButton";

interface AccessNoticeProps {
  readonly onAllow: () => void;
  /** What gets the focus when access is there, and the notice goes. */
  readonly next: RefObject<HTMLElement | null>;
}

/** Where the browser keeps Obelus away from pages until asked: what that means, and the way to ask. */
export function AccessNotice({ onAllow, next }: AccessNoticeProps) {
  return (
    <section class="record access">
      <h2>{t("accessTitle")}</h2>
      <p>{t("accessText")}</p>
      <AllowButton onAllow={onAllow} next={next} />
    </section>
  );
}
