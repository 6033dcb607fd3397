import type { TextBlock } from "../match/blocks/text-block";
import type { FrameReport, Visit } from "../report/types";

/**
 * What our content scripts show to the extension itself: `scripting.executeScript` calls it from the
 * background and the popup. It lives in the isolated world, out of the page's sight.
 */
export interface PageApi {
  /** True once the text that was there has been read; false while reading goes on. A page that never stands still is as read as it can be. */
  readonly settled: boolean;
  /** Grows with every change of the report. */
  readonly revision: number;
  report(): FrameReport;
  /**
   * The frame's text as it was read, for trying a story file on it.
   * `types`: by which the frame's markup says that it checks or mocks
   */
  text(): {
    readonly title: string;
    readonly blocks: readonly TextBlock[];
    readonly types: readonly string[];
  };
  /** Scrolls to a mark and opens its card. False where it is gone or no card can open. */
  show(annotationId: string): boolean;
  /** How many claims are marked in this frame. */
  readonly marked: number;
  /** Where in this frame the reader last went; null for nowhere yet. */
  readonly visited: Visit | null;
  /** Leads the reader to the next (1) or previous (-1) claim. False where this frame has none that way. */
  walk(direction: -1 | 1, fromEdge: boolean): boolean;
  /** Opens the note of the claim at which the reader is. False where this frame has none. */
  openHere(): boolean;
}

declare global {
  /** Set by the annotator, in frames that carry the names of a known story. */
  var obelus: PageApi | undefined;
  /** Set by the gate: the document that it watches, whether what was there has been looked at, the names found so far. */
  var obelusGate:
    | { readonly document: Document; readonly settled: boolean; readonly names: readonly string[] }
    | undefined;
}
