import { describe, expect, test } from 'vitest';
import { languages, languageTags } from '../../languages/table';
import { parseDateLine } from './parse-date-line';

describe('a date line', () => {
  test.each([
    ['Saturday 04/March/2023 - 09:23 PM', '2023-03-04T21:23', ['en']],
    ['samedi 22/juin/2019 - 01:35', '2019-06-22T01:35', ['fr']],
    ['Sonntag 21.Oktober.2018 - 03:55', '2018-10-21T03:55', ['de']],
    ['الجمعة 13/يوليو/2018 - 05:37 م', '2018-07-13T17:37', ['ar']],
    ['Published: Wednesday 1/may/2024 – 7:05', '2024-05-01T07:05', ['en']],
    ['تاريخ النشر: الأحد ٠٤/كانون الثاني/٢٠٢٣ - ١١:٢٣ صباحًا', '2023-01-04T11:23', ['ar']],
    ['۱۲/نيسان/۲۰۲۳ – ۰۸:۰۵ مساءً', '2023-04-12T20:05', ['ar']],
    ['الأربعاء 12/ابريل/2023 - 12:00 ص', '2023-04-12T00:00', ['ar']],
    ['12/إبريل/2023 - 12:30م', '2023-04-12T12:30', ['ar']],
    ['4 تشرين الأول 2022 - 23:59', '2022-10-04T23:59', ['ar']],
    ['MERCREDI 1 AOUT 2018 - 22:10', '2018-08-01T22:10', ['fr']],
    ['Publié le lundi 3 décembre 2018 - 09:00', '2018-12-03T09:00', ['fr']],
    ['Montag, 5. Maerz 2018 - 18:00', '2018-03-05T18:00', ['de']],
    ['montag 5.märz.2018-18:00', '2018-03-05T18:00', ['de']],
    ['\u200f29/February/2024 - 10:00\u200e', '2024-02-29T10:00', ['en']],
    ['Saturday\u00a004/March/2023\u00a0-\u00a009:23\u00a0pm', '2023-03-04T21:23', ['en']],
    ['04/April/2023 - 10:00', '2023-04-04T10:00', ['en', 'de']],
    ['Samedi 4/أبريل/2023 - 10:00', '2023-04-04T10:00', ['ar', 'fr']],
    ['4/March/2023 - 21:00 PM', '2023-03-04T21:00', ['en']],
  ])('%s is %s', (text, publishedAt, tags) => {
    const found = parseDateLine(text);
    expect(found?.publishedAt).toBe(publishedAt);
    expect([...(found?.tags ?? [])].sort()).toEqual([...tags].sort());
  });

  test.each([
    '31/February/2023 - 10:00',
    '29/February/2023 - 10:00',
    '31/April/2023 - 10:00',
    '0/May/2023 - 10:00',
    '4/Foo/2023 - 10:00',
    '4/May/2023 - 24:00',
    '4/May/2023 - 10:60',
    '4/May/2023 - 13:00 AM',
    '4/May/2023 - 10:00 XM',
    '4/May/2023',
    'Blursday 4/May/2023 - 10:00',
    'On Saturday 04/March/2023 - 09:23 PM the clock stopped.',
    `4/May/2023 - 10:00${' '.repeat(200)}PM`,
  ])('%s is not', (text) => {
    expect(parseDateLine(text)).toBeNull();
  });

  test('every month name and weekday of every language is understood', () => {
    for (const tag of languageTags) {
      for (const [at, names] of languages[tag].page.months.entries()) {
        for (const name of names) {
          const month = String(at + 1).padStart(2, '0');
          expect(parseDateLine(`5/${name.toUpperCase()}/2020 - 10:00`)?.publishedAt).toBe(`2020-${month}-05T10:00`);
        }
      }
      for (const day of languages[tag].page.weekdays) {
        expect(parseDateLine(`${day} 5 ${languages[tag].page.months[4]?.[0]} 2020 - 10:00`)?.tags).toEqual([tag]);
      }
    }
  });
});
