import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ListChoice } from '@/core/library/list-choice';
import { toQueryString } from '@/core/library/to-query-string';
import { isolate } from '@/core/text/isolate';
import { formatList, formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { readListPage } from '@/server/library/read-list-page';
import { pageMetadata } from './page-metadata';

/**
 * What is said of the library, or of the part of it that an address asks for. Search engines keep lists by one subject,
 * author, pair, year or length, page by page; what is empty, narrowed further or in another order shows nothing new.
 */
export async function libraryMetadata(locale: Locale, choice: ListChoice): Promise<Metadata> {
  const t = await getTranslations({ locale });
  const { chips, articles, pages } = await readListPage(choice, locale);
  const choices = formatList(
    chips.map(({ text }) => isolate(text)),
    locale,
  );
  const list = chips.length === 0 ? t('library.title') : t('browse.listOf', { choices });
  const n = formatNumber(choice.page, locale);
  const title = choice.page === 1 ? list : t('browse.onPage', { title: list, n });
  const isWhole = toQueryString(choice) === '';
  const isKept = isWhole || (articles.length > 0 && chips.length < 2 && choice.order === 'newest');
  const said = await pageMetadata({
    locale,
    addressIn: (other) => paths.list(other, toQueryString(choice)),
    // The layout's template is for the pages below this one.
    title: { absolute: `${title} · ${t('site.name')}` },
    shared: isWhole ? t('site.name') : title,
    description: t('site.description'),
    picture: { address: paths.shareLibrary(locale), alt: t('site.description') },
  });
  return {
    ...said,
    pagination: { previous: pages.previous, next: pages.next },
    ...(isKept ? {} : { robots: { index: false, follow: true } }),
  };
}
