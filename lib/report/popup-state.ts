import type { StoryView } from "./story-view";

/** All that the popup can have to say; one of these at a time. */
export type PopupState =
  /** The page is still being read. */
  | { readonly kind: "checking" }
  /** The browser lets no extension read this page; what is to be switched on where it is one of the reader's own files. */
  | { readonly kind: "unreadable"; readonly aboutFiles: string | null }
  /** The browser lets Obelus in only when the reader clicks, and he has not clicked here. */
  | { readonly kind: "no-access" }
  /** It could be read, but was open before Obelus came: reloading helps. */
  | { readonly kind: "unread" }
  | { readonly kind: "nothing"; readonly filesDate: string | null; readonly limits: readonly string[] }
  | { readonly kind: "paused"; readonly host: string }
  /** Stories, or only headlines and teasers of some. */
  | { readonly kind: "found"; readonly stories: readonly StoryView[]; readonly limits: readonly string[] }
  | { readonly kind: "error"; readonly message: string };

/** How far a frame is: read, being read, without our reader, or with nothing that it could read: a PDF, a picture. */
export type FrameProgress = "settled" | "reading" | "absent" | "no-text";

/**
 * What to say about a page whose frames carry no story. Only the top frame must have a reader: many
 * small frames (blank ones, adverts that never finish) have none.
 */
export function progressOf(top: FrameProgress, others: readonly FrameProgress[]): FrameProgress {
  if (top === "absent" || top === "no-text") return top;
  return top === "reading" || others.includes("reading") ? "reading" : "settled";
}
