import { formatDate } from "./format-date";
import { linkHost } from "./source-link";
import type { SourceView } from "./story-view";

/**
 * What a source is: kind, publisher, author, date and site, those that are known.
 * @param kind the word for its kind
 */
export function sourceFacts(
  { publisher, author, date, url }: SourceView,
  kind: string,
  locale: string,
): string {
  return [kind, publisher, author, date && formatDate(date, locale), linkHost(url)]
    .filter(Boolean)
    .join(" · ");
}
