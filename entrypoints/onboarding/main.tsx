import { render } from "preact";
import { type CommandKey, Onboarding, type SampleState } from "../../components/Onboarding";
import { pageRoot } from "../../components/page-root";
import { hasAccess, requestAccess, watchAccess } from "../../lib/extension/access";
import { browser } from "../../lib/extension/browser";
import { readSample } from "./live-sample";

async function start() {
  const commands = await ownCommands();
  let access = await hasAccess();
  let sample: SampleState = "reading";
  const root = pageRoot("onboardingTitle");
  const draw = () =>
    render(
      <Onboarding
        commands={commands}
        sample={sample}
        access={access}
        onAllow={() => void requestAccess()}
        openSettings={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  draw();
  watchAccess((allowed) => {
    access = allowed;
    draw();
  });
  const article = root.querySelector("article");
  if (!article) throw new Error("onboarding: no sample article");
  readSample(article, (state) => {
    sample = state;
    draw();
  });
}

/** The commands of the manifest with the keys that the reader has for them now; none in Firefox for Android. */
async function ownCommands(): Promise<CommandKey[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ description, shortcut }) =>
    description ? [{ description, shortcut: shortcut ?? "" }] : [],
  );
}

void start();
