import { render } from "preact";
import { pageRoot } from "../../components/page-root";
import { type OpenTab, type Trial, TryStory } from "../../components/TryStory";
import { READABLE } from "../../lib/extension/access";
import { browser } from "../../lib/extension/browser";
import { readTabTexts } from "../../lib/extension/tab-text";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { errorText } from "../../lib/report/error-text";
import { type ParsedStory, parseStoryText } from "../../lib/story/parse";

/** Kept until this tab is closed, so that loading the page again keeps the file. */
const KEPT = "obelus-tried-story";

interface Kept {
  readonly name: string;
  readonly text: string;
}

let parsed: ParsedStory | null = null;
let tabs: readonly OpenTab[] = [];
let trial: Trial = { kind: "none" };
let tried: StoryTrial | null = null;

async function start() {
  const root = pageRoot("tryTitle");
  const draw = () =>
    render(<TryStory parsed={parsed} tabs={tabs} trial={trial} onFile={onFile} onTry={onTry} />, root);

  function take({ name, text }: Kept) {
    parsed = parseStoryText(text, name);
    tried = parsed.story && new StoryTrial(parsed.story);
    trial = { kind: "none" };
    draw();
  }

  async function onFile(file: File) {
    const kept = { name: file.name, text: await file.text() };
    tabs = await openTabs();
    take(kept);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    } catch (error) {
      console.warn(
        `${file.name} is too large to be kept for when the page is loaded again: ${String(error)}`,
      );
    }
  }

  async function onTry(tabId: number) {
    if (!tried) return;
    const story = tried;
    trial = { kind: "running" };
    draw();
    const done = await tryOn(story, tabId);
    if (tried !== story) return; // another file has been chosen meanwhile
    trial = done;
    draw();
  }

  tabs = await openTabs();
  const kept = sessionStorage.getItem(KEPT);
  if (kept) take(JSON.parse(kept) as Kept);
  else draw();
}

async function tryOn(story: StoryTrial, tabId: number): Promise<Trial> {
  try {
    const texts = await readTabTexts(tabId);
    const start = performance.now();
    const explanations = texts.flatMap(({ blocks, title }) =>
      blocks.length > 0 ? (story.explain(blocks, title) ?? []) : [],
    );
    return { kind: "done", explanations, milliseconds: Math.round(performance.now() - start) };
  } catch (error) {
    return { kind: "failed", reason: errorText(error) };
  }
}

/** The pages that can be read, the one looked at last first. */
async function openTabs(): Promise<OpenTab[]> {
  const open = await browser.tabs.query({ url: READABLE });
  open.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return open.flatMap(({ id, title, url }) =>
    id === undefined ? [] : [{ id, title: title || url || String(id) }],
  );
}

void start();
