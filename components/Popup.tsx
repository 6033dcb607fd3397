import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { readerLocale, t } from "../lib/extension/i18n";
import type { TabView } from "../lib/extension/view-tab";
import { formatDate } from "../lib/report/format-date";
import type { PopupState } from "../lib/report/popup-state";
import { AllowButton } from "./AllowButton";
import { Notice } from "./Notice";
import { ObelusSign } from "./ObelusSign";
import { PauseSite } from "./PauseSite";
import type { PopupActions } from "./popup-actions";
import { StoryCard } from "./StoryCard";
import { Switch } from "./Switch";
import { useSaid } from "./use-said";
import { LimitList } from "./WhyPanel";

interface PopupProps {
  readonly view: TabView;
  /** Why the last change was not stored. */
  readonly fault?: string | null;
  readonly actions: PopupActions;
}

/** States in which there are no marks, and no site to pause. */
const WITHOUT_PAGE: ReadonlySet<PopupState["kind"]> = new Set(["unreadable", "no-access", "error", "paused"]);

/** The whole popup: one state at a time, between the switch for marks and the site's own switch. */
export function Popup({ view, fault = null, actions }: PopupProps) {
  const { state, marks, host, limited } = view;
  const usable = !WITHOUT_PAGE.has(state.kind);
  const main = useRef<HTMLElement>(null);
  const said = useSaid(main);
  return (
    <>
      <header class="bar">
        <ObelusSign />
        {usable && (
          <Switch on={marks} onChange={actions.setMarks}>
            {t("marksToggle")}
          </Switch>
        )}
      </header>
      {/* Always there, so that screen readers notice when words come into it. */}
      <p class="popup-fault fault" role="alert">
        {fault}
      </p>
      {/* Outside what is busy: screen readers hold that back. */}
      <p class="unseen" role="status">
        {said}
      </p>
      <main ref={main} tabIndex={-1} aria-busy={state.kind === "checking"}>
        <PopupBody state={state} marks={marks} actions={actions} main={main} />
        <div class="last-lines small">
          {limited && <p>{t("accessMissing")}</p>}
          <p>{t("privacyLine")}</p>
        </div>
      </main>
      <footer class="foot">
        {usable && host && (
          <PauseSite
            host={host}
            paused={false}
            next={main}
            onChange={(paused) => actions.setPaused(host, paused)}
          />
        )}
        <button type="button" class="quiet foot-settings" onClick={actions.openSettings}>
          {t("openSettings")}
        </button>
      </footer>
    </>
  );
}

interface BodyProps {
  readonly state: PopupState;
  readonly marks: boolean;
  readonly actions: PopupActions;
  readonly main: RefObject<HTMLElement | null>;
}

function PopupBody({ state, marks, actions, main }: BodyProps) {
  switch (state.kind) {
    case "checking":
      return <Notice title={t("checking")} busy />;
    case "unreadable":
      return (
        <Notice title={t("unreadableTitle")} text={t("unreadableText")}>
          {state.aboutFiles && <p>{state.aboutFiles}</p>}
        </Notice>
      );
    case "no-access":
      return (
        <Notice title={t("noAccessTitle")} text={t("noAccessText")}>
          <p>
            <AllowButton onAllow={actions.allow} next={main} />
          </p>
        </Notice>
      );
    case "unread":
      return <Notice title={t("unreadTitle")} text={t("unreadText")} />;
    case "nothing":
      return (
        <Notice title={t("nothingTitle")} text={t("nothingText")}>
          {state.filesDate && (
            <p class="small">{t("nothingDate", formatDate(state.filesDate, readerLocale()))}</p>
          )}
          <LimitList limits={state.limits} />
        </Notice>
      );
    case "paused":
      return (
        <Notice title={t("pausedTitle", state.host)} text={t("pausedText")}>
          <p>
            <PauseSite
              host={state.host}
              paused
              next={main}
              onChange={(paused) => actions.setPaused(state.host, paused)}
            />
          </p>
        </Notice>
      );
    case "found":
      return (
        <>
          {state.stories.map((story) => (
            <StoryCard key={story.id} story={story} limits={state.limits} marks={marks} actions={actions} />
          ))}
        </>
      );
    case "error":
      return (
        <Notice title={t("errorTitle")} text={t("errorText")}>
          <p class="small fault">{state.message}</p>
        </Notice>
      );
    default:
      return state satisfies never;
  }
}
