/** The old sign for a doubtful passage, a line between two dots, in a box of 16 by 16: lines 1.75 wide, dots filled. */
export const OBELUS_SIGN =
  "M2 8h12M6.4 3.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0M6.4 12.5a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0-3.2 0";
