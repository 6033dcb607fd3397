import type { Language } from "./languages";
import { fold } from "./normalize";

const known = new Map<Language, ReadonlySet<string>>();

/**
 * A language's weekdays that are one word, folded: they may have capitals, and are nobody's names. Months are left out:
 * "April" and "June" are names too, as are the words of which Vietnamese makes its weekdays.
 */
export function weekdays(language: Language): ReadonlySet<string> {
  let days = known.get(language);
  if (!days) {
    const weekday = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
    const names = Array.from(
      { length: 7 },
      (_, day) => fold(weekday.format(Date.UTC(2024, 0, day + 1))).text,
    );
    days = new Set(names.filter((name) => !name.includes(" ")));
    known.set(language, days);
  }
  return days;
}
