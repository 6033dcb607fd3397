import { useState } from "preact/hooks";
import { t } from "../lib/extension/i18n";
import type { Explanation, Likely } from "../lib/match/author/explain";
import { claimOutcomes, NO_TEXT, outcomeLine } from "../lib/match/author/outcome";
import { inQuotes } from "../lib/report/in-quotes";
import type { ParsedStory } from "../lib/story/parse";
import type { Story } from "../lib/story/schema";
import { ObelusSign } from "./ObelusSign";

/** A page that is open in the browser. */
export interface OpenTab {
  readonly id: number;
  readonly title: string;
}

/** What came of trying the story on a page: an explanation for each frame, null for one without text; or why not. */
export type Trial =
  | { readonly kind: "none" }
  | { readonly kind: "running" }
  | {
      readonly kind: "done";
      readonly story: Story;
      readonly frames: readonly (Explanation | null)[];
      readonly milliseconds: number;
    }
  | { readonly kind: "failed"; readonly reason: string };

/** What the page shows. */
export interface TryView {
  /** The chosen file, read and checked; null before one is chosen. */
  readonly parsed: ParsedStory | null;
  /** Why the chosen file could not be read. */
  readonly fault: string | null;
  readonly tabs: readonly OpenTab[];
  readonly trial: Trial;
}

interface TryStoryProps {
  readonly view: TryView;
  readonly onFile: (file: File) => void;
  readonly onTry: (tabId: number) => void;
}

/** For authors: tries a story file of their own on a page that is open. Nothing of it is sent, and it is kept until the tab is closed. */
export function TryStory({ view: { parsed, fault, tabs, trial }, onFile, onTry }: TryStoryProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const isRunning = trial.kind === "running";
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <>
      <header class="bar">
        <ObelusSign />
      </header>
      <main class="page">
        <h1>{t("tryTitle")}</h1>
        <p>{t("tryIntro")}</p>
        <p>
          <label>
            {t("tryFile")}{" "}
            <input
              type="file"
              accept=".json,application/json"
              onClick={({ currentTarget }) => {
                // The same file, mended, must count as a new choice. Its name stays in view until then.
                currentTarget.value = "";
              }}
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onFile(file);
              }}
            />
          </label>
        </p>
        <div role="alert">
          {fault && <p class="fault">{fault}</p>}
          {parsed && parsed.problems.length > 0 && (
            <ul class="fault" lang="en">
              {parsed.problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
        </div>
        {parsed?.story && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (tab && !isRunning) onTry(tab.id);
            }}
          >
            <p>
              <label>
                {t("tryPage")}{" "}
                <select
                  value={tab?.id}
                  onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
                >
                  {tabs.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            {/* Not disabled: the focus would be lost with it. */}
            <button type="submit" class="main-button" aria-disabled={!tab || isRunning}>
              {t("tryButton")}
            </button>
          </form>
        )}
        {/* Always there, and outside what is busy: screen readers hold that back. Tables are not read out. */}
        <p class="unseen" role="status">
          {isRunning ? t("checking") : <span lang="en">{spoken(trial)}</span>}
        </p>
        <div aria-busy={isRunning}>
          <TrialResult trial={trial} />
        </div>
      </main>
    </>
  );
}

function TrialResult({ trial }: { readonly trial: Trial }) {
  switch (trial.kind) {
    case "none":
      return null;
    case "running":
      return <p>{t("checking")}</p>;
    case "failed":
      return (
        <p class="fault" lang="en">
          {trial.reason}
        </p>
      );
    case "done":
      return (
        <>
          {trial.frames.map((explanation, frame) => (
            <FrameResult key={frame} explanation={explanation} story={trial.story} frame={frame} />
          ))}
          <p class="small">{t("tryTime", trial.milliseconds)}</p>
        </>
      );
    default:
      return trial satisfies never;
  }
}

interface FrameResultProps {
  readonly explanation: Explanation | null;
  readonly story: Story;
  /** Its place among the page's frames; 0 is the page itself. */
  readonly frame: number;
}

function FrameResult({ explanation, story, frame }: FrameResultProps) {
  const line = <p lang="en">{frameLine(explanation, frame)}</p>;
  if (!explanation) return frame === 0 ? line : null;
  return (
    <>
      {line}
      <table>
        <thead>
          <tr>
            <th scope="col">{t("tryClaim")}</th>
            <th scope="col">{t("tryMarked")}</th>
            <th scope="col">{t("verdictCorrect")}</th>
            <th scope="col">{t("tryNearest")}</th>
          </tr>
        </thead>
        <tbody>
          {claimOutcomes(explanation, story).map(({ id, marked, correct, nearest }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              {[marked, correct, nearest ? [nearest] : []].map((words, column) => (
                <td key={column}>{words.map(shown).join(" · ") || "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What a screen reader says of a trial as soon as it has ended. */
function spoken(trial: Trial): string {
  switch (trial.kind) {
    case "none":
    case "running":
      return "";
    case "failed":
      return trial.reason;
    case "done":
      return trial.frames.map(frameLine).filter(Boolean).join(" ");
    default:
      return trial satisfies never;
  }
}

/** The first line of what is told of a frame; empty for one inside the page that has no text. */
function frameLine(explanation: Explanation | null, frame: number): string {
  if (!explanation) return frame === 0 ? NO_TEXT : "";
  return (frame > 0 ? `frame ${frame}: ` : "") + outcomeLine(explanation);
}

/** The page's words and how likely they state the claim. */
const shown = ({ text, likelihood }: Likely) => `${likelihood.toFixed(2)} ${inQuotes("“{0}”", text)}`;
