import { make } from "../elements";

/** Time for a screen reader to begin what it is to say; who walks through the page later is not to meet it. */
export const LAST_WORDS_MS = 1000;

/** Says short things to screen readers: a polite live region in our own root. */
export class Announcer {
  private readonly region: HTMLElement;
  private end: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot, language: string) {
    this.region = make("div", { class: "unseen", role: "status", lang: language });
    root.append(this.region);
  }

  say(text: string): void {
    this.region.textContent = text;
    clearTimeout(this.end);
    this.end = setTimeout(() => this.region.replaceChildren(), LAST_WORDS_MS);
  }
}
