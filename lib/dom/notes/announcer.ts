import { make } from "../elements";

/** Says short things to screen readers: a polite live region in our own root. */
export class Announcer {
  private readonly region: HTMLElement;

  constructor(root: ShadowRoot, language: string) {
    this.region = make("div", { class: "unseen", role: "status", lang: language });
    root.append(this.region);
  }

  say(text: string): void {
    this.region.textContent = text;
  }
}
