import type { Runtime } from "webextension-polyfill";
import { addressOf } from "./site";

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

/** A frame of a tab that has sent a message. */
export interface SenderFrame {
  /** The very document, where the browser names it: its frame may show another one by the time of the answer. */
  readonly target: { readonly frameIds: number[] } | { readonly documentIds: string[] };
  /** Of its document, or what made that: the reader gives access to sites. */
  readonly address: string | undefined;
}

export function frameOf(sender: Runtime.MessageSender & { readonly documentId?: string }): SenderFrame {
  const { documentId, frameId = 0 } = sender;
  const target = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
  return { target, address: addressOf(sender) };
}
