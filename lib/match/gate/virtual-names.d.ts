declare module "virtual:obelus-names" {
  /** What the gate knows of the names of all stories. */
  export const GATE_NAMES: import("./find-names").GateNames;
  /** In how many files the package's list of names lies; see `name-shard.ts`. */
  export const NAME_SHARDS: number;
}
