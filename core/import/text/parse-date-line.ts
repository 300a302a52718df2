import type { LanguageTag } from '../../languages/table';
import { foldLine } from './fold-character';
import { monthNames, pageWords, type WordMap } from './page-words';

export type DateLine = {
  /** `YYYY-MM-DDTHH:MM`, local. */
  readonly publishedAt: string;
  /** Languages that write a date so; several where their names agree (`April`). */
  readonly tags: readonly LanguageTag[];
};

const months = monthNames();
const weekdays = pageWords('weekdays');
const labels = pageWords('dateLabels');
const beforeNoon = pageWords('beforeNoon');
const afterNoon = pageWords('afterNoon');
const longest = 150;
// day, month name, year, a dash, hour and minute; what may stand before and after is checked against the tables.
const shape =
  /^(\D*?)(\d{1,2})(?: ?[/.] ?| )(\p{L}[\p{L} ]*?)(?: ?[/.] ?| )(\d{4}) ?[-\u2010-\u2015\u2212] ?(\d{1,2}):(\d{2})(?::\d{2})? ?(\D*)$/u;

/** Reads a line that is a date and nothing else; null for every other line and for a day that does not exist. */
export function parseDateLine(text: string): DateLine | null {
  if (text.length > longest) return null;
  const match = shape.exec(foldLine(text));
  if (!match) return null;
  const [, before = '', day = '', name = '', year = '', hour = '', minute = '', marker = ''] = match;
  const month = months.get(name);
  const weekday = findBefore(before);
  const clock = findHour(Number(hour), marker.trim());
  if (!month || !weekday || clock === null || Number(minute) > 59) return null;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), month.month)) return null;
  const date = `${year}-${twoDigits(month.month)}-${twoDigits(Number(day))}T${twoDigits(clock.hour)}:${minute}`;
  return { publishedAt: date, tags: agree([month.tags, weekday.tags, clock.tags]) };
}

/** A label and a weekday, each optional. No tags: nothing stood there. */
function findBefore(before: string): { tags: readonly LanguageTag[] } | null {
  const rest = before.trim();
  const label = [...labels.keys()].find((known) => rest.replace(/ :/, ':').startsWith(known));
  const day = (label ? rest.replace(/ :/, ':').slice(label.length) : rest).replace(/^[ :]+|[ ,،.]+$/gu, '');
  const labelTags = label ? (labels.get(label) ?? []) : [];
  if (day === '') return { tags: labelTags };
  const tags = weekdays.get(day);
  return tags ? { tags: agree([tags, labelTags]) } : null;
}

/** The hour of the 24-hour clock; null where hour and marker contradict each other. */
function findHour(hour: number, marker: string): { hour: number; tags: readonly LanguageTag[] } | null {
  if (hour > 23) return null;
  if (marker === '') return { hour, tags: [] };
  const before = findMarker(beforeNoon, marker);
  if (before) return hour > 12 ? null : { hour: hour === 12 ? 0 : hour, tags: before };
  const after = findMarker(afterNoon, marker);
  return after ? { hour: hour < 12 ? hour + 12 : hour, tags: after } : null;
}

function findMarker(markers: WordMap, marker: string): readonly LanguageTag[] | undefined {
  return markers.get(marker) ?? markers.get(marker.replace(/\.$/, ''));
}

/** Languages that all witnesses allow; where they contradict each other, all that any names. */
function agree(witnesses: readonly (readonly LanguageTag[])[]): readonly LanguageTag[] {
  const heard = witnesses.filter((tags) => tags.length > 0);
  const all = [...new Set(heard.flat())];
  const shared = all.filter((tag) => heard.every((tags) => tags.includes(tag)));
  return shared.length > 0 ? shared : all;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
