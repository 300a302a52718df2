import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { toSearchQueryString } from '@/core/search/asked-search';
import { isolate } from '@/core/text/isolate';
import { shorten } from '@/core/text/shorten';
import { paths } from '@/i18n/navigation';
import { isLocale } from '@/i18n/routing';
import { fromAskedSegment } from '@/server/asked-segment';
import { askedSearchOf } from '@/server/search/parse-search-parameters';
import { serveSearch } from '@/server/search/serve-search';
import { siteAddress } from '@/server/site-address';
import { SearchView } from '../../search-view';

type Props = PageProps<'/[locale]/found/[asked]'>;

/** What was found is looked for again after so many seconds. */
export const revalidate = 60;

/** None ahead: each is made when somebody asks for it. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, asked } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'search' });
  const { q } = askedSearchOf(fromAskedSegment(asked));
  return {
    title: `${isolate(shorten(q, 60))} · ${t('title')}`,
    robots: { index: false, follow: true },
    alternates: { canonical: siteAddress(paths.search(locale, toSearchQueryString({ q, cursor: null }))) },
  };
}

/** What was found for the query of an address; `proxy.ts` leads here. */
export default async function FoundPage({ params }: Props) {
  const { locale, asked } = await params;
  if (!isLocale(locale)) notFound();
  return <SearchView locale={locale} served={await serveSearch(fromAskedSegment(asked), locale)} />;
}
