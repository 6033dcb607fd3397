import { render } from "preact";
import { Options } from "../../components/Options";
import { browser } from "../../lib/extension/browser";
import { speakInterfaceLanguage, t } from "../../lib/extension/i18n";
import { DEFAULT_SETTINGS } from "../../lib/extension/settings";
import { keepSettings } from "./keep-settings";
import { packageFacts } from "./package-facts";

async function start() {
  const root = document.getElementById("options");
  if (!root) throw new Error("options/index.html: no element with the id options");
  speakInterfaceLanguage(document.documentElement);
  document.title = t("optionsTitle");

  const facts = await packageFacts();
  // The shell has done its work; Preact would take its elements for its own.
  root.replaceChildren();
  const change = keepSettings(browser.storage, (kept) =>
    render(
      <Options
        kept={kept}
        facts={facts}
        onChange={(how) => void change(how)}
        onReset={async () => confirm(t("resetConfirm")) && change(() => DEFAULT_SETTINGS)}
      />,
      root,
    ),
  );
}

void start();
