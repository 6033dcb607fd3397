import { render } from "preact";
import { Options } from "../../components/Options";
import type { KeptSettings } from "../../components/options-props";
import { pageRoot } from "../../components/page-root";
import { hasAccess, requestAccess, watchAccess } from "../../lib/extension/access";
import { browser } from "../../lib/extension/browser";
import { t } from "../../lib/extension/i18n";
import { DEFAULT_SETTINGS } from "../../lib/extension/settings";
import { keepSettings } from "./keep-settings";
import { packageFacts } from "./package-facts";
import { samplePainter } from "./sample-marks";
import { downloadSettings, loadSettings } from "./settings-files";

async function start() {
  const facts = await packageFacts();
  let access = await hasAccess();
  let kept: KeptSettings = { settings: DEFAULT_SETTINGS, known: false, fault: null };
  const paintSamples = samplePainter(document);
  const root = pageRoot("optionsTitle");

  const draw = () => {
    render(
      <Options
        kept={kept}
        facts={facts}
        access={access}
        onChange={(how) => void change(how)}
        onAllow={() => void requestAccess()}
        onExport={() => downloadSettings(kept.settings)}
        onImport={(file) => loadSettings(file, change)}
        onReset={async () => confirm(t("resetConfirm")) && change(() => DEFAULT_SETTINGS)}
      />,
      root,
    );
    paintSamples(kept.settings);
  };
  const change = keepSettings(browser.storage, (now) => {
    kept = now;
    draw();
  });
  watchAccess((allowed) => {
    access = allowed;
    draw();
  });
}

void start();
