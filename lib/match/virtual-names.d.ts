declare module "virtual:obelus-names" {
  /** Source of a pattern of all full names, to be used without regard to case. */
  export const NAMES: string;
  /** Per story, source of a pattern of its single names, with regard to case. */
  export const LOOSE_NAMES: readonly string[];
}
