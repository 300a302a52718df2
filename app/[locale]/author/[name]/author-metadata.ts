import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { isolate } from '@/core/text/isolate';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import { isLocale } from '@/i18n/routing';
import { decodeSegment } from '@/server/decode-segment';
import { readAuthor } from '@/server/library/read-author';
import { pageMetadata } from '../../page-metadata';

/** What is said of an author's page. However the name was written, one address in each locale stands for the page. */
export async function authorMetadata(locale: string, name: string, page: number): Promise<Metadata> {
  const found = isLocale(locale) ? await readAuthor(locale, decodeSegment(name) ?? name, page) : null;
  if (found === null || !isLocale(locale)) return {};
  const t = await getTranslations({ locale });
  const names = found.names.map(({ text }) => isolate(text));
  const description = t('browse.author', { name: names.join(' · ') });
  const own = names[0] ?? isolate(found.nameIn[locale]);
  const title = page === 1 ? own : t('browse.onPage', { title: own, n: formatNumber(page, locale) });
  const said = await pageMetadata({
    locale,
    addressIn: (other) => paths.author(other, found.nameIn[other], page),
    title,
    shared: title,
    description,
    picture: { address: paths.shareLibrary(locale), alt: t('site.description') },
  });
  return {
    ...said,
    pagination: { previous: found.pages.previous, next: found.pages.next },
    ...(found.articles.length === 0 && { robots: { index: false, follow: true } }),
  };
}
