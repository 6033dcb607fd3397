import type { Verdict } from "../story/verdicts";

/** Lines and, where there is one, a filled area: SVG path data. */
export interface VerdictShape {
  readonly stroke: string;
  readonly fill?: string;
}

/** The box of all shapes; lines are 1.5 wide with round caps and joins. */
export const SHAPE_VIEW_BOX = "0 0 16 16";

/** Each verdict's own shape, so that it can be told apart without colour. */
export const VERDICT_SHAPES: { readonly [V in Verdict]: VerdictShape } = {
  /** Open circle with a question mark. */
  "no-record": {
    stroke:
      "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13zM6.1 6.4a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .75-1 1.4M8 11.6v.01",
  },
  /** Octagon with a cross. */
  false: { stroke: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3zM5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" },
  /** Two crossing arrows. */
  altered: {
    stroke:
      "M1.5 4.5h1.9c1.1 0 2 .5 2.6 1.4l2.8 4.2c.6.9 1.5 1.4 2.6 1.4h2.8M1.5 11.5h1.9c1.1 0 2-.5 2.6-1.4l.3-.45M8.5 6.35l.3-.45c.6-.9 1.5-1.4 2.6-1.4h2.8M12.2 9.2l2.3 2.3-2.3 2.3M12.2 2.2l2.3 2.3-2.3 2.3",
  },
  /** Frame of a film strip. */
  fiction: {
    stroke:
      "M1.5 2.5h13v11h-13zM4.75 2.5v11M11.25 2.5v11M1.5 6.2h3.25M1.5 9.8h3.25M11.25 6.2h3.25M11.25 9.8h3.25",
  },
  /** Half-filled square. */
  "missing-context": { stroke: "M2 2h12v12H2z", fill: "M2 2h6v12H2z" },
  /** Tick. */
  correct: { stroke: "M2.5 8.5l3.75 3.75L13.5 4.5" },
};
