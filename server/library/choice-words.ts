import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { LanguageTag } from '@/core/languages/table';
import type { ArticleLength } from '@/core/library/list-values';
import { formatList, formatYear, nameOfLanguage } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

/** What a list can be narrowed by, as a reader of `locale` says it. */
export async function choiceWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'browse' });
  return {
    languages: (tags: readonly LanguageTag[]) =>
      formatList(
        tags.map((tag) => nameOfLanguage(tag, locale)),
        locale,
      ),
    year: (year: number) => formatYear(year, locale),
    length: (length: ArticleLength) => t(length),
  };
}
