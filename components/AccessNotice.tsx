import { t } from "../lib/extension/i18n";

interface AccessNoticeProps {
  readonly onAllow: () => void;
}

/** Where the browser keeps Obelus away from pages until asked: what that means, and the way to ask. */
export function AccessNotice({ onAllow }: AccessNoticeProps) {
  return (
    <section class="record access">
      <h2>{t("accessTitle")}</h2>
      <p>{t("accessText")}</p>
      <button type="button" class="main-button" onClick={onAllow}>
        {t("allowAccess")}
      </button>
    </section>
  );
}
