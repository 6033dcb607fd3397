declare module "virtual:obelus-names" {
  /** Source of a pattern, to be used without regard to case. */
  export const NAMES: string;
}
