const written = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/;

/**
 * The first day of a year, a month or a day (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, digits of any family, also with slashes)
 * as `YYYY-MM-DD`; null for anything else, and for a day that the calendar does not have.
 */
export function parseDay(text: string): string | null {
  const ascii = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  const [, year = '', month = '1', day = '1'] = written.exec(ascii) ?? [];
  if (year === '' || Number(year) === 0) return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
