import type { Runtime } from "webextension-polyfill";

/** Who may send a message: a script of ours in a frame of a tab, or a page of ours. */
export type SenderKind = "frame" | "own-page";

/**
 * What the browser says of a sender; null for everybody else: other extensions, web pages, parts of ours that
 * send nothing.
 * @param own the extension's id and the address that its pages begin with
 */
export function senderKind(
  { id, url, tab, frameId }: Runtime.MessageSender,
  own: { readonly id: string; readonly origin: string },
): SenderKind | null {
  if (id !== own.id || own.id === "") return null;
  if (url?.startsWith(own.origin)) return "own-page";
  return tab?.id !== undefined && frameId !== undefined ? "frame" : null;
}
