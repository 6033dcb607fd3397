import { readerLocale, t } from "../lib/extension/i18n";
import { formatDate } from "../lib/report/format-date";
import { sourceFacts } from "../lib/report/source-facts";
import { linkHost, sourceLink } from "../lib/report/source-link";
import type { ReaderText, SourceView } from "../lib/report/story-view";
import { KIND_KEYS } from "../lib/report/word-keys";
import { CopyButton } from "./CopyButton";
import { InEnglish } from "./Note";

const NAMED_SOURCES = 2;

interface SourceListProps {
  readonly sources: readonly SourceView[];
  readonly onCopy: (address: string) => Promise<void>;
}

/**
 * Sources with kind, publisher and date; each link opens at the quoted words where there are some. Such a
 * link can be copied, for people without Obelus.
 */
export function SourceList({ sources, onCopy }: SourceListProps) {
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={t("sources")}>
      {sources.map((source) => (
        <li key={source.id}>
          <OutsideLink href={sourceLink(source)}>{source.title}</OutsideLink>
          <span class="small">{sourceFacts(source, t(KIND_KEYS[source.kind]), readerLocale())}</span>
          <Supports {...source.supports} />
          {source.quote && (
            <CopyButton
              label={t("copyLink")}
              name={t("copyLinkTo", source.title)}
              onCopy={() => onCopy(sourceLink(source))}
            />
          )}
          {source.archived && (
            <span class="small">
              <OutsideLink href={source.archived}>{t("archivedCopy")}</OutsideLink>
              {` · ${linkHost(source.archived)}`}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Publishers with their years, the first two by name. */
export function sourceNames(sources: readonly SourceView[]): string {
  const year = (date: string | undefined) => date && formatDate(date.slice(0, 4), readerLocale());
  const names = [
    ...new Set(sources.map(({ publisher, date }) => [publisher, year(date)].filter(Boolean).join(" "))),
  ];
  const named = names.slice(0, NAMED_SOURCES);
  if (names.length > NAMED_SOURCES) named.push(t("moreSources", names.length - NAMED_SOURCES));
  return named.join(" · ");
}

/** What the source shows, in the editors' words. */
function Supports({ text, language, isFallback }: ReaderText) {
  return (
    <span class="source-shows" lang={language} dir="auto">
      {text}
      {isFallback && <InEnglish />}
    </span>
  );
}

function OutsideLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" dir="auto">
      {children}
      <span class="unseen"> {t("newTab")}</span>
    </a>
  );
}
