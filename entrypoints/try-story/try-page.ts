import type { OpenTab, Trial, TryView } from "../../components/TryStory";
import { READABLE } from "../../lib/extension/access";
import { browser } from "../../lib/extension/browser";
import { type FileText, fileText } from "../../lib/extension/file-text";
import { t } from "../../lib/extension/i18n";
import { readTabTexts } from "../../lib/extension/tab-text";
import { StoryTrial } from "../../lib/match/author/story-trial";
import { errorText } from "../../lib/report/error-text";
import { parseStoryText } from "../../lib/story/parse";

/** Kept until this tab is closed, so that loading the page again keeps the file. */
const KEPT = "obelus-tried-story";

interface Kept {
  readonly name: string;
  readonly text: string;
}

/** What the page for trying a story file holds. Calls back with all of it whenever a part has changed. */
export class TryPage {
  private view: TryView = { parsed: null, fault: null, tabs: [], trial: { kind: "none" } };
  private tried: StoryTrial | null = null;

  constructor(private readonly draw: (view: TryView) => void) {}

  /** Begins with the file that this tab has kept, if there is one. */
  async open(): Promise<void> {
    await this.lookAtTabs();
    const kept = sessionStorage.getItem(KEPT);
    if (kept) this.take(JSON.parse(kept) as Kept);
  }

  /** Asks for the open pages anew: others may have been opened or closed meanwhile. */
  async lookAtTabs(): Promise<void> {
    this.show({ tabs: await openTabs() });
  }

  /** Takes a file for the story to try, and keeps it for when the page is loaded again. */
  async choose(file: File): Promise<void> {
    let read: FileText;
    try {
      read = fileText(new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      this.refuse({ parsed: null, fault: t("importNotRead", errorText(error)) });
      return;
    }
    if ("problem" in read) {
      this.refuse({ parsed: { story: null, problems: [`${file.name}: ${read.problem}`] }, fault: null });
      return;
    }
    const kept = { name: file.name, text: read.text };
    this.take(kept);
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    } catch (error) {
      console.warn(
        `${file.name} is too large to be kept for when the page is loaded again: ${String(error)}`,
      );
    }
  }

  /** Tries the chosen story on the page in a tab. */
  async tryOn(tabId: number): Promise<void> {
    const story = this.tried;
    if (!story) return;
    this.show({ trial: { kind: "running" } });
    const trial = await tryStory(story, tabId);
    // Another file may have been chosen meanwhile.
    if (this.tried === story) this.show({ trial });
  }

  /** No story is left: what is tried must be the file that was chosen last. */
  private refuse(why: Pick<TryView, "parsed" | "fault">): void {
    this.tried = null;
    sessionStorage.removeItem(KEPT);
    this.show({ ...why, trial: { kind: "none" } });
  }

  private take({ name, text }: Kept): void {
    const parsed = parseStoryText(text, name);
    this.tried = parsed.story && new StoryTrial(parsed.story);
    this.show({ parsed, fault: null, trial: { kind: "none" } });
  }

  private show(change: Partial<TryView>): void {
    this.view = { ...this.view, ...change };
    this.draw(this.view);
  }
}

async function tryStory(story: StoryTrial, tabId: number): Promise<Trial> {
  try {
    const texts = await readTabTexts(tabId);
    // What a reader waits for is the reading: models come ready-made with the extension.
    for (const { blocks } of texts) story.prepare(blocks);
    const start = performance.now();
    const frames = texts.map(({ blocks, title, types }) => story.explain(blocks, title, types));
    const milliseconds = Math.round(performance.now() - start);
    return { kind: "done", story: story.story, frames, milliseconds };
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
