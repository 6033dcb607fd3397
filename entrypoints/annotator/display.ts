import { Grounds } from "../../lib/dom/marks/background-color";
import { FrameWork } from "../../lib/dom/marks/frame-work";
import { Painter } from "../../lib/dom/marks/painter";
import { PointerWatch } from "../../lib/dom/marks/pointer";
import { canBePrinted, isDark, markLook } from "../../lib/dom/marks/shades";
import { Signs } from "../../lib/dom/marks/signs";
import { Ticks } from "../../lib/dom/marks/ticks";
import { Announcer, LAST_WORDS_MS } from "../../lib/dom/notes/announcer";
import { Card, type CardFocus } from "../../lib/dom/notes/card";
import { copyText } from "../../lib/dom/notes/copy-text";
import { Footnotes, type PrintedNote } from "../../lib/dom/notes/footnotes";
import { scrollToRanges } from "../../lib/dom/scroll-to";
import { Shell } from "../../lib/dom/shell";
import type { LoadedStories } from "../../lib/extension/messages";
import { isOrphan } from "../../lib/extension/page-browser";
import { notesLanguage, type Settings } from "../../lib/extension/settings";
import { claimAsText } from "../../lib/report/as-text";
import type { Visit } from "../../lib/report/types";
import { cardNote, copyWords } from "./card-note";
import { areInPlace, type DrawnMark, drawnMarks, type FoundStory, groundOfRanges } from "./drawn-mark";
import { isModalOpen } from "./modal-open";
import { ReadingPlace } from "./reading-place";
import css from "./shell.css?inline";
import { signedMark } from "./signed-mark";

/** How often it is looked at what the page has done to what we drew, in milliseconds. */
const GUARD_MS = 1000;

/** How a card was asked for: by a pointer that rests, by a press, or by a key. */
type Asked = "rest" | "press" | "key";

/** All that a reader sees of Obelus in a page: lines, signs, ticks, card, notes on paper. */
export class Display {
  private readonly shell: Shell;
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly signs: Signs;
  private readonly ticks: Ticks;
  private readonly pointer: PointerWatch;
  private readonly announcer: Announcer;
  private readonly place: ReadingPlace;
  private marks: readonly DrawnMark[] = [];
  private drawn: { found: readonly FoundStory[]; settings: Settings } | null = null;
  private openId: string | null = null;
  private openedBy: Asked = "rest";
  private language = "en";

  constructor(
    private readonly document: Document,
    private readonly loaded: LoadedStories,
    private readonly isUnread: () => boolean,
    signal: AbortSignal,
  ) {
    const { words, locale } = loaded;
    this.shell = new Shell(document, css);
    const { root } = this.shell;
    this.painter = new Painter(document);
    this.announcer = new Announcer(root, words.languageTag);
    const frames = new FrameWork();
    this.signs = new Signs(
      document,
      root,
      frames,
      words,
      {
        onOpen: (id, byKey) => this.open(id, byKey ? "key" : "press"),
        onHiddenFocus: (id) => this.scrollTo(id),
      },
      signal,
    );
    this.ticks = new Ticks(document, root, frames, (id) => this.reveal(id), signal);
    this.card = new Card(
      root,
      words,
      locale,
      {
        onClose: () => this.close(),
        onStep: (direction) => this.step(direction),
        onBack: () => this.backToText(),
        onCopy: () => this.copy(),
        isUnread,
      },
      signal,
    );
    new Footnotes(root, words, locale, () => this.notes(), signal);
    const paintForPaper = ({ isTrusted }: Event) => {
      if (isTrusted) this.paint(this.marks.filter(({ ground }) => canBePrinted(ground)));
    };
    window.addEventListener("beforeprint", paintForPaper, { signal });
    window.addEventListener("afterprint", () => this.paint(this.marks), { signal });
    this.place = new ReadingPlace(document, this.shell, this.signs);
    this.pointer = new PointerWatch(
      document,
      {
        onRest: (id) => this.open(id, "rest"),
        onClick: (id) => this.open(id, "press"),
        onClickAway: () => this.close(),
        onLeave: () => {
          if (this.openedBy === "rest" && !this.card.hasFocus) this.close();
        },
        isUnread,
      },
      signal,
    );
    document.addEventListener("keydown", (event) => this.pressed(event), { capture: true, signal });
    const guard = setInterval(() => this.repair(), GUARD_MS);
    signal.addEventListener("abort", () => clearInterval(guard));
  }

  /**
   * Draws the marks of these stories and no others: everything is read from the page, then written.
   * @param isUnread true where what was read is no longer what is there: the next reading tells of an open claim then
   */
  draw(found: readonly FoundStory[], settings: Settings, isUnread = this.isUnread()): void {
    const before = this.drawn?.settings;
    const marksBefore = this.marks;
    const focused = this.signs.focused ?? (this.card.hasFocus ? this.openId : null);
    this.drawn = { found, settings };
    const grounds = new Grounds();
    this.marks = settings.marks ? drawnMarks(found, grounds) : [];
    const { marks } = this;
    const look = markLook(settings);
    const open = marks.find(({ id }) => id === this.openId);
    const isAwaited = this.openId !== null && !open && settings.marks && isUnread;
    // What has the focus goes: the reader would find himself at the top of the page.
    if (focused !== null && this.indexOf(focused) < 0 && !(isAwaited && this.card.hasFocus))
      this.place.toPage(focused, marksBefore);
    if (marks.length > 0) this.shell.attach();
    this.paint(marks);
    this.signs.show(marks.map((mark) => signedMark(mark, look, this.loaded.words)));
    this.ticks.show(marks);
    this.pointer.watch(marks);
    if (open) this.card.moveTo(open.ranges, [marks.indexOf(open) + 1, marks.length]);
    else if (!isAwaited) this.close();
    this.setLanguage(notesLanguage(settings, this.loaded.language));
    if (before && before.marks !== settings.marks && found.length > 0) this.sayWhetherShown(settings.marks);
    else if (marks.length === 0 && !isAwaited) this.shell.remove();
  }

  private paint(marks: readonly DrawnMark[]): void {
    if (this.drawn) this.painter.paint(marks, markLook(this.drawn.settings));
  }

  /** The language of the notes, of one that is open as well. */
  private setLanguage(language: string): void {
    if (language === this.language) return;
    this.language = language;
    if (this.openId !== null) this.open(this.openId, "press", this.card.hasFocus ? "first" : "none");
  }

  get visited(): Visit | null {
    return this.place.visited;
  }

  /** How many claims are marked here. */
  get marked(): number {
    return this.marks.length;
  }

  /** Scrolls to a mark and opens its card. False where it is gone or no card can be open. */
  reveal(id: string): boolean {
    return this.scrollTo(id) && this.open(id, "press");
  }

  /** Takes the reader to the next (1) or previous (-1) claim. False where there is none that way. */
  walk(direction: -1 | 1, fromEdge: boolean): boolean {
    const id = this.place.next(this.marks, direction, fromEdge);
    if (id === null) return false;
    this.place.enter(id);
    this.scrollTo(id);
    if (this.card.isOpen) this.open(id, "key");
    else this.signs.focus(id);
    return true;
  }

  /** Opens the note of the claim at which the reader is, and takes the focus there. False where none can be open. */
  openHere(): boolean {
    const id = this.openId ?? this.place.here(this.marks);
    if (id === null) return false;
    this.place.enter(id);
    this.scrollTo(id);
    return this.open(id, "key");
  }

  clear(): void {
    this.close();
    this.painter.clear();
    this.shell.remove();
  }

  private open(id: string, asked: Asked, focus: CardFocus = asked === "key" ? "first" : "none"): boolean {
    const isOpen = this.openId === id && this.card.isOpen;
    if (asked === "rest" && this.card.isOpen && (isOpen || this.openedBy !== "rest")) return isOpen;
    const index = this.indexOf(id);
    const mark = this.marks[index];
    const note = cardNote(this.marks, index, this.language, this.loaded);
    if (!mark || !note) return false;
    if (asked !== "rest") this.place.moveTo(id);
    if (isModalOpen(this.document, mark.ranges)) return false;
    this.shell.attach(); // the page may have thrown it out since it was looked at last
    this.openId = id;
    this.openedBy = asked;
    this.card.open(note, mark.ranges, isDark(mark.ground), focus);
    return this.card.isOpen;
  }

  private close(): void {
    const id = this.openId;
    const hadFocus = this.card.hasFocus;
    this.openId = null;
    this.card.close();
    if (id !== null && hadFocus) this.place.leaveCard(id, this.marks);
  }

  private step(direction: -1 | 1): void {
    const id = this.place.beside(this.marks, this.openId, direction);
    if (id === null) return;
    this.scrollTo(id);
    this.open(id, "key", direction < 0 ? "previous" : "next");
  }

  private backToText(): void {
    const id = this.openId;
    this.openId = null;
    this.card.close();
    if (id !== null) this.place.toWords(id, this.marks);
  }

  private async copy(): Promise<void> {
    const index = this.openId === null ? -1 : this.indexOf(this.openId);
    const story = this.marks[index]?.found.story;
    const note = cardNote(this.marks, index, this.language, this.loaded);
    if (!story || !note) throw new Error("The claim's words are gone.");
    await copyText(claimAsText(note.claim, story, copyWords(this.loaded)), this.shell.root);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !event.isTrusted) return;
    const focused = this.signs.focused;
    if (this.card.isOpen) this.close();
    else if (focused !== null) this.place.toPage(focused, this.marks);
    else return;
    if (this.shell.holds(event)) event.stopPropagation(); // the page's own dialogs stay as they are
  }

  private scrollTo(id: string): boolean {
    const mark = this.marks[this.indexOf(id)];
    if (!mark) return false;
    scrollToRanges(this.document, mark.ranges);
    return true;
  }

  private notes(): PrintedNote[] {
    return this.marks.flatMap(({ ranges }, index) => {
      const note = cardNote(this.marks, index, this.language, this.loaded);
      return note ? { ...note, ranges } : [];
    });
  }

  private indexOf(id: string): number {
    return this.marks.findIndex((mark) => mark.id === id);
  }

  private sayWhetherShown(isShown: boolean): void {
    this.shell.attach();
    if (this.document.hasFocus())
      this.announcer.say(isShown ? this.loaded.words.marksShown : this.loaded.words.marksHidden);
    if (isShown) return;
    setTimeout(() => {
      if (this.marks.length === 0) this.shell.remove();
    }, LAST_WORDS_MS);
  }

  /** Draws anew after a reading that has found the same text, where the page has moved it. */
  follow(): void {
    const { drawn } = this;
    if (drawn?.settings.marks && !areInPlace(this.marks, drawn.found)) this.draw(drawn.found, drawn.settings);
    else this.repair();
  }

  /** Mends what the page may have done meanwhile: cleared the registry, thrown out our element, turned dark. */
  private repair(): void {
    const [first] = this.marks;
    // After an update the new copy draws: to restore what the old one drew would take its marks away.
    if (!first || !this.drawn || isOrphan()) return;
    const grounds = new Grounds();
    if (grounds.shade(groundOfRanges(first.ranges, grounds)) !== first.shade) {
      this.draw(this.drawn.found, this.drawn.settings);
      return;
    }
    this.painter.restore();
    this.shell.attach();
    this.signs.refresh();
    this.ticks.refresh();
  }
}
