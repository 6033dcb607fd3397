import { composedParent } from "../composed";
import { matches, shadowRootOf } from "../native";
import { isOurs, isSkipped, opensDialog } from "../skipped";
import { lookForLateRoots } from "./late-roots";

/** Attributes that show or hide text. */
const SHOWING = ["class", "style", "hidden", "open", "aria-hidden", "contenteditable", "slot"];
/** What happens where text shows without a change of the tree: a box that is ticked may do so by the page's rules alone. */
const SHOWING_EVENTS = ["toggle", "change", "transitionend", "animationend", "slotchange", "load"];
/** Rules may show text anywhere. */
const SHEET = "style,link[rel~=stylesheet]";
const FIRST_WAIT_MS = 50;
/** A page that has changed for so long, … */
const ENDLESS_MS = 2000;
/** … never still for longer than this, may do so for ever. */
const STILL_MS = 250;
/** Rest after work, in multiples of the time it took: a page that changes without end stays fast. */
const REST = 9;

/**
 * Watches a page that carries a story: calls `work` with the nodes whose text may have changed, when the
 * page is idle, never twice at once, and seldom when the work is long.
 */
export class PageWatch {
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly changed = new Set<Node>();
  private readonly seen = new WeakSet<Node>();
  private readonly roots: WeakRef<ShadowRoot>[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private working = false;
  private earliest = 0;
  /** Since when the page has not been still. */
  private movingSince = 0;
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly document: Document,
    /** Answers how long it was at work, in milliseconds; waiting does not count. */
    private readonly work: (changed: readonly Node[]) => Promise<number>,
    private readonly signal: AbortSignal,
  ) {
    this.observe(document);
    this.watchWindow();
    const endLate = lookForLateRoots(document, this.roots, (trees) => this.addLateRoots(trees));
    signal.addEventListener("abort", () => {
      endLate();
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  /** True while there are changes that have not been read; not for ever, where a page changes without end. */
  get isBusy(): boolean {
    return this.working || this.hasUnread;
  }

  /** The same, of changes that have come since the reading that is under way began. */
  get hasUnread(): boolean {
    return this.changed.size > 0 && performance.now() - this.movingSince < ENDLESS_MS;
  }

  /** Shadow roots are trees of their own, which few events leave, and have to be watched each. */
  observe(root: Document | ShadowRoot): void {
    if (this.seen.has(root)) return;
    this.seen.add(root);
    if (root instanceof ShadowRoot) this.roots.push(new WeakRef(root));
    const options = { capture: true, passive: true, signal: this.signal };
    for (const event of SHOWING_EVENTS)
      root.addEventListener(event, (shown) => this.addShown(shown), options);
    this.observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: SHOWING,
    });
  }

  /** What the window is told of may show text anywhere, without a change of the tree. */
  private watchWindow(): void {
    const view = this.document.defaultView;
    const addAll = () => this.add(this.document.body);
    let width = view?.innerWidth;
    // Pages have other texts for narrow windows. A phone's window changes its height while it is scrolled.
    const look = () => {
      if (view?.innerWidth === width) return;
      width = view?.innerWidth;
      addAll();
    };
    // Tabs, menus, answers. Not at each letter that goes into a field, nor for what is done to our own parts.
    const act = (event: Event) => {
      const [on] = event.composedPath();
      const isIdle = event.type === "click" ? isOurs : isSkipped;
      if (event.isTrusted && on instanceof Element && !isIdle(on)) addAll();
    };
    const calls = { resize: look, hashchange: addAll, click: act, keyup: act };
    for (const [event, call] of Object.entries(calls))
      view?.addEventListener(event, call, { capture: true, signal: this.signal });
  }

  /** Something may have changed here, or anywhere where these are rules. */
  add(target: EventTarget | null): void {
    if (!(target instanceof Node) || isOurs(target)) return;
    this.changed.add((isSheet(target) && this.document.body) || target);
    this.schedule();
  }

  /** A box that is ticked may show text beside it, by the page's rules, and one of several hides that of the others. */
  private addShown({ type, target }: Event): void {
    if (type === "load" && !(target instanceof Node && isSheet(target))) return; // a picture
    if (!(target instanceof HTMLInputElement) || !/^(?:checkbox|radio)$/.test(target.type)) this.add(target);
    else for (const box of boxesOf(target)) this.add(composedParent(box));
  }

  private addLateRoots(trees: readonly ParentNode[]): void {
    for (const tree of trees)
      for (const element of tree.querySelectorAll("*")) {
        const root = shadowRootOf(element);
        if (root && !this.seen.has(root)) this.add(element);
      }
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (isOurs(target)) continue;
      if (type === "childList" && [...addedNodes, ...removedNodes].every(isOurs)) continue;
      // Pages write the width of a menu or the place of the pointer there, without end.
      if (attributeName === "style" && target === this.document.documentElement) continue;
      // Added parts are read alone; where something went or text changed, the part around it is.
      if (type === "childList" && removedNodes.length === 0) {
        for (const node of addedNodes) this.add(node instanceof Element ? node : target);
      } else this.add(target);
      // What was hidden for it is seen beside it.
      for (const node of addedNodes)
        if (node instanceof Element && opensDialog(node)) this.add(this.document.body);
      for (const node of removedNodes) if (isSheet(node)) this.add(node);
    }
  }

  private schedule(): void {
    if (this.timer !== undefined || this.working || this.signal.aborted) return;
    const now = performance.now();
    const wait = Math.max(FIRST_WAIT_MS, this.earliest - now);
    // The rest after our own work is no movement of the page's.
    if (now - this.readAt > STILL_MS) this.movingSince = now + wait - FIRST_WAIT_MS;
    this.timer = setTimeout(() => void this.run(), wait);
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.working = true;
    const nodes = [...this.changed];
    this.changed.clear();
    const worked = await this.work(nodes);
    this.working = false;
    this.readAt = performance.now();
    this.earliest = this.readAt + worked * REST;
    if (this.changed.size > 0) this.schedule();
  }
}

function isSheet(node: Node): boolean {
  return node instanceof Element && matches(node, SHEET);
}

function boxesOf(input: HTMLInputElement): Iterable<Element> {
  const root = input.getRootNode();
  if (
    input.type !== "radio" ||
    input.name === "" ||
    !(root instanceof Document || root instanceof ShadowRoot)
  )
    return [input];
  return root.querySelectorAll(`input[type=radio][name="${CSS.escape(input.name)}"]`);
}
