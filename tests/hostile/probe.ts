/** What a page's own script tells about itself and about us. */
export interface PageVerdict {
  /** Things that the page asserts about its own working. */
  readonly asserted: number;
  readonly complaints: readonly string[];
  /** The words in our highlights, as the page can read them. */
  readonly painted: readonly string[];
}

declare global {
  /** The page's own assertions; see `installProbe`. */
  var hostile: {
    /** The page works only where this holds in the end. */
    expect(what: string, holds: () => boolean): void;
    complain(what: string): void;
    verdict(): PageVerdict;
    /** The page's first painted range and its place; null without one. */
    firstMark(): { text: string; x: number; y: number } | null;
  };
}

/**
 * Runs first in every page under test: keeps what it needs of the platform before the page changes it, hears
 * everything that a page can hear, and looks for traces of ours. Handed over as text.
 */
export function installProbe(): void {
  const bound = <T>(method: T) => Function.prototype.call.bind(method as never) as never;
  const registry = CSS.highlights;
  const forEachName = registry.forEach.bind(registry);
  const forEachRange = bound(Highlight.prototype.forEach) as (
    of: Highlight,
    call: (range: Range) => void,
  ) => void;
  const textOf = bound(Range.prototype.toString) as (of: Range) => string;
  const rectOf = bound(Range.prototype.getBoundingClientRect) as (of: Range) => DOMRect;
  const startsWith = bound(String.prototype.startsWith) as (of: string, start: string) => boolean;
  const hasWord = bound(RegExp.prototype.test) as (of: RegExp, text: string) => boolean;
  const query = Document.prototype.querySelectorAll.bind(document) as (
    selector: string,
  ) => NodeListOf<Element>;
  const namesOf = Object.getOwnPropertyNames;
  const parentOf = bound(Object.getOwnPropertyDescriptor(Node.prototype, "parentNode")?.get) as (
    of: Node,
  ) => Node;
  const rootOf = bound(Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot")?.get) as (
    of: Element,
  ) => ShadowRoot | null;
  const attributesOf = bound(Element.prototype.getAttributeNames) as (of: Element) => string[];
  const html = bound(Object.getOwnPropertyDescriptor(Document.prototype, "documentElement")?.get) as (
    of: Document,
  ) => Element;
  const entries = performance.getEntries.bind(performance);

  const complaints: string[] = [];
  const expected: { what: string; holds: () => boolean }[] = [];
  const complain = (what: string) => {
    complaints[complaints.length] = what;
  };
  const ownNames = namesOf(window);

  addEventListener("error", ({ message }) => complain(`an error in the page: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => complain(`a rejection in the page: ${reason}`));
  addEventListener("message", ({ data }) => {
    if (data !== "own") complain(`a message: ${String(data)}`);
  });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    complain(`a violation of ${violatedDirective} by ${blockedURI}`),
  );

  function traces(): string[] {
    const found: string[] = [];
    const add = (what: string) => {
      found[found.length] = what;
    };
    const hosts = query("obelus-notes:empty");
    if (hosts.length > 1) add(`${hosts.length} elements of ours`);
    for (let index = 0; index < hosts.length; index++) {
      const host = hosts[index] as Element;
      if (parentOf(host) !== html(document)) add("our element is not at the root");
      if (attributesOf(host).length > 0) add(`our element has ${attributesOf(host)[0]}`);
      if (rootOf(host) !== null) add("our shadow root is open");
    }
    const names = namesOf(window);
    for (let index = ownNames.length; index < names.length; index++)
      if (hasWord(/obelus/iu, names[index] as string)) add(`window.${names[index]}`);
    const timed = entries();
    for (let index = 0; index < timed.length; index++)
      if (hasWord(/extension:|obelus/iu, (timed[index] as PerformanceEntry).name))
        add("an entry in the page's timing");
    return found;
  }

  Object.defineProperty(window, "hostile", {
    value: Object.freeze({
      expect(what: string, holds: () => boolean) {
        expected[expected.length] = { what, holds };
      },
      complain,
      firstMark() {
        let first: { text: string; x: number; y: number } | null = null;
        forEachName((highlight, name) => {
          if (!startsWith(name, "obelus-")) return;
          forEachRange(highlight, (range) => {
            const { left, width, top } = rectOf(range);
            first ??= { text: textOf(range), x: left + width / 2, y: top + 8 };
          });
        });
        return first;
      },
      verdict(): PageVerdict {
        const all = traces();
        for (let index = 0; index < complaints.length; index++) all[all.length] = complaints[index] as string;
        for (let index = 0; index < expected.length; index++) {
          const { what, holds } = expected[index] as (typeof expected)[number];
          let held = false;
          try {
            held = holds();
          } catch (error) {
            all[all.length] = `${what}: ${error}`;
          }
          if (!held) all[all.length] = `not so: ${what}`;
        }
        const painted: string[] = [];
        forEachName((highlight, name) => {
          if (!startsWith(name, "obelus-")) return;
          forEachRange(highlight, (range) => {
            painted[painted.length] = textOf(range);
          });
        });
        return { asserted: expected.length, complaints: all, painted };
      },
    }),
  });
}
