import { announcedTypes } from "../../lib/dom/read/announced-types";
import { type PageBlock, plainBlock } from "../../lib/dom/read/page-block";
import { PageText } from "../../lib/dom/read/page-text";
import { isBodySeen } from "../../lib/dom/read/visibility";
import { inSlices } from "../../lib/dom/slices";
import { PageWatch } from "../../lib/dom/watch/watch-page";
import { askBackground } from "../../lib/extension/ask-background";
import type { LoadedStories } from "../../lib/extension/messages";
import { isOrphan, pageBrowser } from "../../lib/extension/page-browser";
import { isPaused, isStoryOn, type Settings, watchSettings } from "../../lib/extension/settings";
import { tellReportChanged } from "../../lib/extension/tell-report";
import { readLanguages } from "../../lib/match/read-languages";
import { StoryReader } from "../../lib/match/read-story";
import { fill } from "../../lib/report/card-words";
import { errorText } from "../../lib/report/error-text";
import { MOST_MARKS, reportStory } from "../../lib/report/frame-report";
import type { FrameReport } from "../../lib/report/types";
import type { Language } from "../../lib/text/languages";
import { Display } from "./display";
import type { FoundStory } from "./drawn-mark";
import { pageApi } from "./page-api";
import { randomName } from "./random-name";
import { ReportTeller } from "./report-teller";

declare global {
  /** One in each frame; kept out of the page's sight by the isolated world. */
  var obelusAnnotator: Annotator | undefined;
}

/** How often this copy looks whether its extension, document and what that shows are as before, in milliseconds. */
const LOOK_MS = 1000;

/** All of a frame that stories are looked for in. */
interface Seen {
  readonly blocks: readonly PageBlock[];
  readonly title: string;
  readonly types: readonly string[];
}

/** Owner of a frame's report: page text → stories → marks, again whenever the text changes. */
export class Annotator {
  private readonly ending = new AbortController();
  private readonly text: PageText;
  private readonly watch: PageWatch;
  private display: Display | null = null;
  private loaded: LoadedStories | null = null;
  private settings: Settings | null = null;
  private loadedFor = new Set<Language>();
  /** How many of the gate's names have been asked for. */
  private loadedNames = 0;
  private readers: { story: LoadedStories["stories"][number]["story"]; reader: StoryReader }[] = [];
  /** In which stories were looked for last. */
  private recognized: Seen | null = null;
  private found: FoundStory[] = [];
  private shown: FrameReport["stories"] = [];
  private limits: string[] = [];
  private readonly teller: ReportTeller;
  /** Readings that have not ended, queued ones too. */
  private pending = 0;
  /** Milliseconds at work in the reading that is under way. */
  private worked = 0;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly frame = randomName();
  private readonly root: Element | null;
  /** Pages hide all they have until they are ready: by rules, which no observer tells of. */
  private isBodySeen = true;
  /** `own`: 1 at the end of a reading, which nobody waits for any more. */
  private readonly isUnread = (own = 0) => !this.isPaused && (this.pending > own || this.watch.hasUnread);

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
      else if (!this.isPaused && this.isBodySeen !== isBodySeen(this.document)) this.readAll();
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
    this.isBodySeen = isBodySeen(this.document);
    void this.update(this.readAfresh());
  }

  /** Reads what has changed; nothing on a site that the reader paused, where all is read again when that ends. */
  private async readAgain(nodes: readonly Node[]): Promise<number> {
    return this.isPaused ? 0 : this.update(this.text.readAgain(nodes));
  }

  private get isPaused(): boolean {
    const { loaded, settings } = this;
    return loaded !== null && settings !== null && isPaused(settings, loaded.site);
  }

  /** Forgets what was loaded in its own turn: a reading before it may still be loading. */
  private *readAfresh(): Generator<void> {
    this.loadedFor.clear();
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
      isSettled: () => this.pending === 0 && !this.watch.isBusy,
      revision: () => this.teller.revision,
      report: () => this.report(),
      text: () => ({ ...this.see(), blocks: this.text.blocks.map(plainBlock) }),
      display: () => this.display,
    });
  }

  /** One reading after the other: two at once would undo each other's blocks. Answers the time worked. */
  private update(reading: Generator<void>): Promise<number> {
    this.pending++;
    const worked = this.turn.then(() => this.read(reading)).finally(() => this.pending--);
    this.turn = worked;
    return worked;
  }

  private async read(reading: Generator<void>): Promise<number> {
    this.worked = 0;
    try {
      await this.runInSlices(reading);
      const seen = this.step(() => this.see());
      if (this.isKnown(seen)) {
        this.step(() => this.display?.follow());
        return this.worked;
      }
      this.recognized = seen;
      await this.loadStories();
      await this.recognize(seen);
      this.step(() => this.show(1));
    } catch (error) {
      this.fail(error);
    }
    return this.worked;
  }

  /** Work that is one step. */
  private step<T>(work: () => T): T {
    const start = performance.now();
    const result = work();
    this.worked += performance.now() - start;
    return result;
  }

  /** The result of steps taken in slices; null where this copy has ended meanwhile. */
  private async runInSlices<T>(steps: Generator<void, T>): Promise<T | null> {
    let result: T | null = null;
    const all = (function* () {
      result = yield* steps;
    })();
    this.worked += await inSlices(all, this.ending.signal);
    return result;
  }

  private async loadStories(): Promise<void> {
    const languages = await this.runInSlices(readLanguages(this.text.blocks));
    if (!languages) return;
    const names = [...(globalThis.obelusGate?.names ?? [])];
    const isNew = names.length > this.loadedNames || !languages.every((one) => this.loadedFor.has(one));
    if (this.loaded && !isNew) return;
    const wanted = [...new Set([...this.loadedFor, ...languages])];
    const before = this.settings;
    this.loaded = await askBackground(pageBrowser.runtime, {
      type: "loadStories",
      languages: wanted,
      names,
    });
    // What the reader has set meanwhile is newer.
    if (this.settings === before) this.settings = this.loaded.settings;
    this.loadedFor = new Set(wanted);
    this.loadedNames = names.length;
    this.readers = this.loaded.stories.flatMap(({ story, models }) =>
      models.map((model) => ({ story, reader: new StoryReader(model) })),
    );
  }

  private see(): Seen {
    return { blocks: this.text.blocks, title: this.document.title, types: announcedTypes(this.document) };
  }

  /** True where all is as it was, as where links change under the pointer. */
  private isKnown({ blocks, title, types }: Seen): boolean {
    const known = this.recognized;
    return known?.blocks === blocks && known.title === title && known.types.join() === types.join();
  }

  /** Each story once, in the language in which it is told most clearly. */
  private async recognize({ blocks, title, types }: Seen): Promise<void> {
    const { loaded } = this;
    if (!loaded) return;
    const best = new Map<string, FoundStory & { strength: number; isCut: boolean }>();
    for (const { story, reader } of this.readers) {
      const reading = await this.runInSlices(reader.read(blocks, title, types));
      if (!reading) return;
      const before = this.found.find((known) => known.story.id === story.id);
      const reported = reportStory(reader.model, reading, blocks, before);
      const { strength } = reading;
      if (reported && strength > (best.get(story.id)?.strength ?? -1))
        best.set(story.id, { story, blocks, strength, ...reported });
    }
    this.found = [...best.values()];
    this.limits = [...loaded.leftOut];
    if (this.text.isCut) this.limits.push(loaded.words.limitLong);
    if ([...best.values()].some(({ isCut }) => isCut))
      this.limits.push(fill(loaded.words.limitMarks, MOST_MARKS));
  }

  private show(own = 0): void {
    const { loaded, settings } = this;
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
    this.limits = [fill(this.loaded?.words.limitFailed ?? "{0}", errorText(error))];
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
