import { useRef } from "preact/hooks";
import { type MessageKey, t } from "../lib/extension/i18n";
import { AccessNotice } from "./AccessNotice";
import { ObelusSign } from "./ObelusSign";
import { SampleArticle } from "./SampleArticle";

/** A browser command and its key; empty where none is set. */
export interface CommandKey {
  readonly description: string;
  readonly shortcut: string;
}

/** How far the sample is: being read, marked, or left bare because something is switched off. */
export type SampleState = "reading" | "marked" | "bare";

interface OnboardingProps {
  readonly commands: readonly CommandKey[];
  readonly sample: SampleState;
  readonly access: boolean;
  readonly onAllow: () => void;
  readonly openSettings: () => void;
}

const SAMPLE_LINES: { readonly [S in SampleState]: MessageKey } = {
  reading: "onboardingWaiting",
  marked: "onboardingMarked",
  bare: "onboardingUnmarked",
};

const NEVER = [
  "onboardingNeverSend",
  "onboardingNeverKeep",
  "onboardingNeverChange",
  "onboardingNeverSure",
] as const satisfies readonly MessageKey[];

/** The page that opens once, after installing: what Obelus does, on a sample; what it never does; its keys. */
export function Onboarding({ commands, sample, access, onAllow, openSettings }: OnboardingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <header class="bar">
        <ObelusSign />
        <button type="button" class="quiet" onClick={openSettings}>
          {t("openSettings")}
        </button>
      </header>
      <main class="page">
        <h1 ref={heading} tabIndex={-1}>
          {t("onboardingTitle")}
        </h1>
        <p class="lead">{t("onboardingLead")}</p>
        {!access && <AccessNotice onAllow={onAllow} next={heading} />}
        <section class="option-group">
          <h2>{t("onboardingTry")}</h2>
          <p>{t("onboardingTryHint")}</p>
          <SampleArticle />
          <p class="small" role="status">
            {t(SAMPLE_LINES[sample])}
          </p>
          <p>{t("onboardingButton")}</p>
        </section>
        <section class="option-group">
          <h2>{t("onboardingNever")}</h2>
          <ul class="plain-list">
            {NEVER.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section class="option-group">
          <h2>{t("onboardingKeys")}</h2>
          <dl class="keys">
            {commands.map(({ description, shortcut }) => (
              <Key key={description} name={shortcut} does={description} />
            ))}
            <Key name="Tab" does={t("onboardingKeyTab")} />
            <Key name="Esc" does={t("onboardingKeyEscape")} />
          </dl>
          {commands.length > 0 && <p class="small">{t("onboardingKeysHint")}</p>}
        </section>
      </main>
    </>
  );
}

function Key({ name, does }: { readonly name: string; readonly does: string }) {
  return (
    <div>
      <dt>{name ? <kbd>{name}</kbd> : <span class="small">{t("keyNotSet")}</span>}</dt>
      <dd>{does}</dd>
    </div>
  );
}
