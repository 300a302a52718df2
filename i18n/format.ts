import { type LanguageTag, languages } from '../core/languages/table';

/**
 * The date and time of publication as a reader of `language` writes it, in the Gregorian calendar.
 * `local` is `YYYY-MM-DDTHH:MM…`; whatever zone follows it, the local time is shown as it stands.
 */
export function formatPublished(local: string, language: LanguageTag): string {
  return new Intl.DateTimeFormat(languages[language].intl, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(fromLocal(local));
}

/** The day alone, without weekday and time. */
export function formatDay(local: string, language: LanguageTag): string {
  return new Intl.DateTimeFormat(languages[language].intl, { dateStyle: 'long', timeZone: 'UTC' }).format(
    fromLocal(local),
  );
}

/** The day in the Umm al-Qura calendar. */
export function formatHijri(local: string, language: LanguageTag): string {
  return new Intl.DateTimeFormat(languages[language].intlHijri, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    era: 'short',
    timeZone: 'UTC',
  }).format(fromLocal(local));
}

/** A number in the digits that the language's readers expect. */
export function formatNumber(value: number, language: LanguageTag): string {
  return new Intl.NumberFormat(languages[language].intl).format(value);
}

/** A year in the digits that the language's readers expect, which never groups them. */
export function formatYear(year: number, language: LanguageTag): string {
  return new Intl.NumberFormat(languages[language].intl, { useGrouping: false }).format(year);
}

/** Names joined as the language joins them: "a, b and c". */
export function formatList(items: readonly string[], language: LanguageTag): string {
  return new Intl.ListFormat(languages[language].intl, { type: 'conjunction' }).format(items);
}

/** Shifts nothing: the local time is read as if it were UTC and formatted in UTC. */
function fromLocal(local: string): Date {
  return new Date(`${local.slice(0, 16)}Z`);
}

/** What the interface's readers call a language: "French", «الفرنسية». */
export function nameOfLanguage(language: LanguageTag, locale: LanguageTag): string {
  return (
    new Intl.DisplayNames(languages[locale].intl, { type: 'language' }).of(language) ?? languages[language].endonym
  );
}
