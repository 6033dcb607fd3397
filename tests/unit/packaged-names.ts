/** Stands for the list of names that only the build makes: the unit tests' package has no file of it. */
export const NAME_SHARDS = 1;
