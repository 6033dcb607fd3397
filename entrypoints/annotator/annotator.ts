import { announcedTypes } from "../../lib/dom/read/announced-types";
import { plainBlock } from "../../lib/dom/read/page-block";
import { PageText } from "../../lib/dom/read/page-text";
import { isBodySeen } from "../../lib/dom/read/visibility";
import { PageWatch } from "../../lib/dom/watch/watch-page";
import { isOrphan, pageBrowser } from "../../lib/extension/page-browser";
import { isPaused, isStoryOn, type Settings, watchSettings } from "../../lib/extension/settings";
import { tellReportChanged } from "../../lib/extension/tell-report";
import { readLanguages } from "../../lib/match/read-languages";
import { fill } from "../../lib/report/card-words";
import { errorText } from "../../lib/report/error-text";
import { MOST_MARKS } from "../../lib/report/frame-report";
import type { FrameReport } from "../../lib/report/types";
import { Display } from "./display";
import type { FoundStory } from "./drawn-mark";
import { findStories, type Seen } from "./find-stories";
import { pageApi } from "./page-api";
import { randomName } from "./random-name";
import { ReportTeller } from "./report-teller";
import { StoryLoader } from "./story-loader";
import { Turns } from "./turns";

declare global {
  /** One in each frame; kept out of the page's sight by the isolated world. */
  var obelusAnnotator: Annotator | undefined;
}

/** How often this copy looks whether its extension, document and what that shows are as before, in milliseconds. */
const LOOK_MS = 1000;

/** Owner of a frame's report: page text → stories → marks, again whenever the text changes. */
export class Annotator {
  private readonly ending = new AbortController();
  private readonly turns = new Turns(this.ending.signal);
  private readonly stories = new StoryLoader();
  private readonly text: PageText;
  private readonly watch: PageWatch;
  private display: Display | null = null;
  private settings: Settings | null = null;
  /** In which stories were looked for last. */
  private recognized: Seen | null = null;
  private found: FoundStory[] = [];
  private shown: FrameReport["stories"] = [];
  private limits: string[] = [];
  private readonly teller: ReportTeller;
  private readonly frame = randomName();
  private readonly root: Element | null;
  /** Pages hide all they have until they are ready: by rules, which no observer tells of. */
  private isBodySeen = true;
  /** `own`: 1 at the end of a reading, which nobody waits for any more. */
  private readonly isUnread = (own = 0) =>
    !this.isPaused && (this.turns.pending > own || this.watch.hasUnread);

  /** @param part the only part of the document that is read; all of it where it is left out */
  constructor(
    private readonly document: Document,
    private readonly part?: Element,
  ) {
    const { signal } = this.ending;
    this.root = document.documentElement;
    this.teller = new ReportTeller(this.report());
    this.text = new PageText(document, (root) => this.watch.observe(root), part);
    this.watch = new PageWatch(document, (nodes) => this.readAgain(nodes), signal);
    const unwatch = watchSettings(pageBrowser.storage.onChanged, (settings) => this.takeSettings(settings));
    signal.addEventListener("abort", unwatch);
    addEventListener("pagehide", (event) => this.leave(event), { signal });
    addEventListener("pageshow", (event) => this.comeBack(event), { signal });
    const look = setInterval(() => {
      if (isOrphan()) this.end();
      else if (this.document.documentElement !== this.root) this.beginAnew();
      else if (!this.isPaused && this.isBodySeen !== isBodySeen(this.document))
        this.watch.add(this.document.body);
    }, LOOK_MS);
    signal.addEventListener("abort", () => clearInterval(look));
    this.publish();
    this.readAll();
  }

  /** The gate has found names that were not there before. */
  takeNames(): void {
    if (!this.isPaused) this.readAll();
  }

  /** Reads the whole frame again, for the stories that are on now. */
  readAll(): void {
    void this.update(this.readAfresh());
  }

  /** Reads what has changed; nothing on a site that the reader paused, where all is read again when that ends. */
  private async readAgain(nodes: readonly Node[]): Promise<number> {
    return this.isPaused ? 0 : this.update(this.text.readAgain(nodes));
  }

  private get isPaused(): boolean {
    const { settings } = this;
    const { loaded } = this.stories;
    return loaded !== null && settings !== null && isPaused(settings, loaded.site);
  }

  /** Forgets what was loaded in its own turn: a reading before it may still be loading. */
  private *readAfresh(): Generator<void> {
    this.stories.forget();
    yield* this.text.readAll();
  }

  private takeSettings(settings: Settings): void {
    const before = this.settings;
    const wasPaused = this.isPaused;
    this.settings = settings;
    this.show();
    // Stories that are being loaded may be others.
    const areOthers = !before || choiceOfStories(before) !== choiceOfStories(settings);
    if (!this.isPaused && (areOthers || wasPaused)) this.readAll();
  }

  private publish(): void {
    globalThis.obelus = pageApi({
      isSettled: () => this.turns.pending === 0 && !this.watch.isBusy,
      revision: () => this.teller.revision,
      report: () => this.report(),
      text: () => ({ ...this.see(), blocks: this.text.blocks.map(plainBlock) }),
      display: () => this.display,
    });
  }

  /** Answers the milliseconds at work. */
  private update(reading: Generator<void>): Promise<number> {
    return this.turns.take(() => this.read(reading));
  }

  private async read(reading: Generator<void>): Promise<void> {
    const { turns } = this;
    try {
      await turns.inSlices(reading);
      if (this.ending.signal.aborted) return; // what was drawn has been taken away
      this.isBodySeen = isBodySeen(this.document);
      const seen = turns.step(() => this.see());
      if (this.isKnown(seen)) {
        turns.step(() => this.display?.follow());
        return;
      }
      this.recognized = seen;
      await this.loadStories();
      await this.recognize(seen);
      turns.step(() => this.show(1));
    } catch (error) {
      this.fail(error);
    }
  }

  private async loadStories(): Promise<void> {
    const languages = await this.turns.inSlices(readLanguages(this.text.blocks));
    if (!languages) return;
    const before = this.settings;
    const loaded = await this.stories.load(languages);
    // What the reader has set meanwhile is newer.
    if (loaded && this.settings === before) this.settings = loaded.settings;
  }

  private see(): Seen {
    return { blocks: this.text.blocks, title: this.document.title, types: announcedTypes(this.document) };
  }

  /** True where all is as it was, as where links change under the pointer. */
  private isKnown({ blocks, title, types }: Seen): boolean {
    const known = this.recognized;
    return known?.blocks === blocks && known.title === title && known.types.join() === types.join();
  }

  private async recognize(seen: Seen): Promise<void> {
    const { loaded, readers } = this.stories;
    const found = await this.turns.inSlices(findStories(readers, seen, this.found));
    if (!loaded || !found) return;
    this.found = found;
    this.limits = [...loaded.leftOut];
    if (this.text.isCut) this.limits.push(loaded.words.limitLong);
    if (found.some(({ isCut }) => isCut)) this.limits.push(fill(loaded.words.limitMarks, MOST_MARKS));
  }

  private show(own = 0): void {
    const { settings } = this;
    const { loaded } = this.stories;
    if (!loaded || !settings || this.ending.signal.aborted) return;
    const found = this.found.filter(
      ({ story: { id, example = false } }) => !this.isPaused && isStoryOn({ id, example }, settings),
    );
    this.shown = found.map(({ report }) => report);
    if (this.shown.some(({ annotations }) => annotations.length > 0)) {
      this.display ??= new Display(this.document, loaded, this.isUnread, this.ending.signal);
    }
    this.display?.draw(found, settings, this.isUnread(own));
    this.teller.tellIfChanged(this.report());
  }

  private report(): FrameReport {
    return { frame: this.frame, stories: this.shown, limits: this.limits };
  }

  /** The badge and the popup ask whoever is there: they have to be told of a frame that goes. */
  private leave({ isTrusted, persisted }: PageTransitionEvent): void {
    if (!isTrusted) return;
    if (window !== top) this.tellIfShown();
    // Into the browser's cache: an update may end this copy there, and what it drew would come back dead.
    if (persisted) this.display?.clear();
  }

  /** Out of the browser's cache, where changes of the settings may not be heard. */
  private comeBack({ isTrusted, persisted }: PageTransitionEvent): void {
    if (!isTrusted || !persisted) return;
    this.tellIfShown();
    this.readAll();
  }

  private tellIfShown(): void {
    if (this.shown.length > 0) void tellReportChanged();
  }

  private fail(error: unknown): void {
    if (isOrphan()) return;
    this.recognized = null;
    // Without our words the browser's own have to do.
    this.limits = [fill(this.stories.loaded?.words.limitFailed ?? "{0}", errorText(error))];
    console.error("Obelus:", error);
    this.teller.tellIfChanged(this.report());
  }

  /** `document.open` has taken all listeners, ours too. */
  private beginAnew(): void {
    this.end();
    globalThis.obelusAnnotator = new Annotator(this.document, this.part);
    this.tellIfShown();
  }

  end(): void {
    this.display?.clear();
    this.ending.abort();
    Reflect.deleteProperty(globalThis, "obelus");
    Reflect.deleteProperty(globalThis, "obelusAnnotator");
  }
}

const choiceOfStories = ({ storiesOff, examplesOn }: Settings) => JSON.stringify([storiesOff, examplesOn]);
