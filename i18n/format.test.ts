import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { type LanguageTag, languageTags } from '../core/languages/table';
import { formatDay, formatHijri, formatList, formatNumber, formatPublished, nameOfLanguage } from './format';
import { messages } from './messages';

/** Without the direction marks that ICU writes into Arabic dates. */
const unmarked = (text: string) => text.replace(/[\u200E\u200F\u061C]/gu, '').replace(/[\u00A0\u202F]/gu, ' ');
const arabicDigits = /[٠-٩]/u;
const latinDigits = /[0-9]/u;

describe('formatPublished', () => {
  it('writes a date and time as an Arabic reader does (I18N-08)', () => {
    expect(unmarked(formatPublished('2023-03-04T21:23', 'ar'))).toBe('السبت، ٤ مارس ٢٠٢٣ في ٩:٢٣ م');
  });

  it('writes a date and time as an English reader does', () => {
    expect(unmarked(formatPublished('2023-03-04T21:23', 'en'))).toMatch(/^Saturday,? 4 March 2023 at 9:23 pm$/u);
  });

  it.each<[LanguageTag, string]>([
    ['fr', 'samedi 4 mars 2023 à 21:23'],
    ['de', 'Samstag, 4. März 2023 um 21:23'],
  ])('writes a date and time as a reader of %s does', (language, published) => {
    expect(unmarked(formatPublished('2023-03-04T21:23', language))).toBe(published);
  });

  it.each(['Z', '+02:00', '-11:30', ':45+14:00'])('does not shift a local time that is followed by %s', (zone) => {
    for (const language of languageTags) {
      expect(formatPublished(`2023-03-04T21:23${zone}`, language)).toBe(formatPublished('2023-03-04T21:23', language));
      expect(formatHijri(`2023-03-04T21:23${zone}`, language)).toBe(formatHijri('2023-03-04T21:23', language));
    }
  });

  it('does not shift the first and the last minute of a day', () => {
    expect(formatPublished('2024-02-29T00:00', 'en')).toContain('29 February 2024');
    expect(formatPublished('2024-12-31T23:59', 'en')).toContain('31 December 2024');
  });
});

describe('formatDay', () => {
  it.each<[LanguageTag, string]>([
    ['ar', '٤ مارس ٢٠٢٣'],
    ['en', '4 March 2023'],
    ['fr', '4 mars 2023'],
    ['de', '4. März 2023'],
  ])('writes the day in %s', (language, day) => {
    expect(unmarked(formatDay('2023-03-04T21:23', language))).toBe(day);
  });
});

describe('formatHijri', () => {
  it('writes the day of the Umm al-Qura calendar (I18N-08)', () => {
    expect(unmarked(formatHijri('2023-03-04T21:23', 'ar'))).toBe('١٢ شعبان ١٤٤٤ هـ');
    expect(unmarked(formatHijri('2023-03-04T21:23', 'en'))).toMatch(/^12 Sha.?ban 1444 AH$/u);
    expect(unmarked(formatHijri('2023-03-04T21:23', 'fr'))).toBe('12 chaabane 1444 AH');
    expect(unmarked(formatHijri('2023-03-04T21:23', 'de'))).toMatch(/^12\. Sha.?ban 1444 AH$/u);
  });
});

describe('digits', () => {
  it('are of the one family that the language’s readers expect (I18N-07)', () => {
    const written = (language: LanguageTag) =>
      [
        formatNumber(1234567890, language),
        formatPublished('2023-03-04T21:23', language),
        formatDay('2023-03-04T21:23', language),
        formatHijri('2023-03-04T21:23', language),
      ].join();
    expect(written('ar')).toMatch(arabicDigits);
    expect(written('ar')).not.toMatch(latinDigits);
    for (const language of ['en', 'fr', 'de'] as const) {
      expect(written(language)).toMatch(latinDigits);
      expect(written(language)).not.toMatch(arabicDigits);
    }
  });

  it('are grouped as the language groups them', () => {
    expect(formatNumber(12345, 'en')).toBe('12,345');
    expect(formatNumber(12345, 'ar')).toBe('١٢٬٣٤٥');
    expect(formatNumber(12345, 'fr'), 'with a space that does not break').toBe('12\u202f345');
    expect(formatNumber(12345, 'de')).toBe('12.345');
  });
});

describe('formatList', () => {
  it('joins names as the language joins them (I18N-10)', () => {
    expect(formatList(['أ', 'ب', 'ج'], 'ar')).toBe('أ وب وج');
    expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'fr')).toBe('a, b et c');
    expect(formatList(['a', 'b', 'c'], 'de')).toBe('a, b und c');
  });

  it('joins one name or none', () => {
    expect(formatList(['أ'], 'ar')).toBe('أ');
    expect(formatList([], 'ar')).toBe('');
  });
});

describe('nameOfLanguage', () => {
  it('calls languages what the interface’s readers call them', () => {
    expect(nameOfLanguage('fr', 'en')).toBe('French');
    expect(nameOfLanguage('fr', 'ar')).toBe('الفرنسية');
    expect(nameOfLanguage('ar', 'fr')).toBe('arabe');
    expect(nameOfLanguage('en', 'de')).toBe('Englisch');
    expect(nameOfLanguage('ar', 'ar')).toBe('العربية');
  });
});

describe('plural messages (I18N-06)', () => {
  const count = (locale: keyof typeof messages, number: number) => {
    const t = createTranslator({ locale, messages: messages[locale], namespace: 'library' });
    const n = formatNumber(number, locale);
    return [t('articles', { count: number, n }), t('minutes', { count: number, n })];
  };

  it.each<[number, string, string]>([
    [0, 'لا مقالات', 'أقل من دقيقة'],
    [1, 'مقالة واحدة', 'دقيقة واحدة'],
    [2, 'مقالتان', 'دقيقتان'],
    [3, '٣ مقالات', '٣ دقائق'],
    [10, '١٠ مقالات', '١٠ دقائق'],
    [11, '١١ مقالة', '١١ دقيقة'],
    [99, '٩٩ مقالة', '٩٩ دقيقة'],
    [100, '١٠٠ مقالة', '١٠٠ دقيقة'],
    [102, '١٠٢ مقالة', '١٠٢ دقيقة'],
    [103, '١٠٣ مقالات', '١٠٣ دقائق'],
    [111, '١١١ مقالة', '١١١ دقيقة'],
  ])('says %i in Arabic', (number, articles, minutes) => {
    expect(count('ar', number)).toEqual([articles, minutes]);
  });

  it.each<[number, string, string]>([
    [0, 'Aucun article', 'Moins d’une minute'],
    [1, '1 article', '1 minute'],
    [2, '2 articles', '2 minutes'],
    [1_000_000, '1 000 000 articles', '1 000 000 minutes'],
  ])('says %i in French', (number, articles, minutes) => {
    expect(count('fr', number).map(unmarked)).toEqual([articles, minutes]);
  });

  it.each<[number, string, string]>([
    [0, 'Keine Artikel', 'Weniger als eine Minute'],
    [1, '1 Artikel', '1 Minute'],
    [1001, '1.001 Artikel', '1.001 Minuten'],
  ])('says %i in German', (number, articles, minutes) => {
    expect(count('de', number)).toEqual([articles, minutes]);
  });

  it.each<[number, string, string]>([
    [0, 'No articles', 'Less than a minute'],
    [1, '1 article', '1 minute'],
    [2, '2 articles', '2 minutes'],
    [11, '11 articles', '11 minutes'],
    [1001, '1,001 articles', '1,001 minutes'],
  ])('says %i in English', (number, articles, minutes) => {
    expect(count('en', number)).toEqual([articles, minutes]);
  });
});
