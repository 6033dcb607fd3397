import { type MessageKey, speakInterfaceLanguage, t } from "../lib/extension/i18n";

/** The element that a page of the extension draws in, emptied: Preact would take the shell for its own. */
export function pageRoot(title?: MessageKey): HTMLElement {
  const root = document.getElementById("app");
  if (!root) throw new Error(`${location.pathname}: no element with the id app`);
  speakInterfaceLanguage(document.documentElement);
  if (title) document.title = t(title);
  root.replaceChildren();
  return root;
}
