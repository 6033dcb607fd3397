import { type MessageKey, t } from "../lib/extension/i18n";
import type { Settings } from "../lib/extension/settings";

interface ChoiceProps<Value extends string> {
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

const MARK_STYLES: Labels<Settings["markStyle"]> = {
  underline: { label: "markStyleUnderline" },
  background: { label: "markStyleBackground" },
};

const MARK_COLORS: Labels<Settings["markColor"]> = {
  violet: { label: "markColorViolet" },
  blue: { label: "markColorBlue" },
  orange: { label: "markColorOrange" },
  text: { label: "markColorText" },
};

const MARK_STRENGTHS: Labels<Settings["markStrength"]> = {
  light: { label: "markStrengthLight" },
  normal: { label: "markStrengthNormal" },
  strong: { label: "markStrengthStrong" },
};

const MODES: Labels<Settings["mode"]> = {
  "every-page": { label: "modeEveryPage", hint: "modeEveryPageHint" },
  "on-click": { label: "modeOnClick", hint: "modeOnClickHint" },
};

/** How claims are marked. */
export function MarkStyleChoice(props: ChoiceProps<Settings["markStyle"]>) {
  return <OptionChoice name="mark-style" legend="markStyleLegend" labels={MARK_STYLES} inRow {...props} />;
}

export function MarkColorChoice(props: ChoiceProps<Settings["markColor"]>) {
  return <OptionChoice name="mark-color" legend="markColorLegend" labels={MARK_COLORS} inRow {...props} />;
}

export function MarkStrengthChoice(props: ChoiceProps<Settings["markStrength"]>) {
  return (
    <OptionChoice name="mark-strength" legend="markStrengthLegend" labels={MARK_STRENGTHS} inRow {...props} />
  );
}

/** Which pages are read. */
export function ModeChoice(props: ChoiceProps<Settings["mode"]>) {
  return <OptionChoice name="mode" legend="modeLegend" labels={MODES} {...props} />;
}

type Labels<Value extends string> = {
  readonly [V in Value]: { readonly label: MessageKey; readonly hint?: MessageKey };
};

interface OptionChoiceProps<Value extends string> extends ChoiceProps<Value> {
  readonly name: string;
  readonly legend: MessageKey;
  readonly labels: Labels<Value>;
  /** Beside each other, for short labels. */
  readonly inRow?: boolean;
}

function OptionChoice<Value extends string>(props: OptionChoiceProps<Value>) {
  const { name, legend, labels, inRow = false, chosen, onChoose } = props;
  return (
    <fieldset class={inRow ? "option-choice option-choice-row" : "option-choice"}>
      <legend class="eyebrow">{t(legend)}</legend>
      {(Object.keys(labels) as Value[]).map((value) => {
        const { label, hint } = labels[value];
        const hintId = `${name}-${value}-hint`;
        return (
          <div class="option-radio" key={value}>
            <label>
              <input
                type="radio"
                name={name}
                value={value}
                checked={value === chosen}
                aria-describedby={hint && hintId}
                onChange={() => onChoose(value)}
              />
              {t(label)}
            </label>
            {hint && (
              <p class="small" id={hintId}>
                {t(hint)}
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
