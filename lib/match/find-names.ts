/** What may stand between two words of a name: spaces, quotation marks, brackets, hyphens, a dot. */
const BETWEEN = "[\\s\\u00a0\"'‘’“”()\\u2010-\\u2015.-]+";
const APOSTROPHE = "['’‘ʼ`´]";

/**
 * Makes the gate's question out of the build's patterns: does a text bring the names of a known story? A full
 * name does, or two different single names of one story, also in texts that arrive one after another.
 */
export function nameFinder(names: string, looseNames: readonly string[]): (text: string) => boolean {
  const full = new RegExp(names.replaceAll("'", APOSTROPHE).replaceAll(" ", BETWEEN), "i");
  const stories = looseNames.map((pattern) => ({
    pattern: new RegExp(`\\b(?:${pattern})\\b`, "g"),
    first: "",
  }));
  return (text) => {
    if (names !== "" && full.test(text)) return true;
    for (const story of stories) {
      for (const [found] of text.matchAll(story.pattern)) {
        const name = found.toLowerCase();
        if (story.first === "") story.first = name;
        else if (story.first !== name) return true;
      }
    }
    return false;
  };
}
