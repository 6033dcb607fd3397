const nothing = () => undefined;
/** Lets WXT build without a word unless something is wrong. */
export const QUIET = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
