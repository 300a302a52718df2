import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { paths } from '@/i18n/navigation';
import { isLocale } from '@/i18n/routing';
import { pageMetadata } from '../page-metadata';
import { SearchView } from '../search-view';

/** The subjects that it offers are looked at again after so many seconds. */
export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'search' });
  const share = await getTranslations({ locale, namespace: 'site' });
  return pageMetadata({
    locale,
    addressIn: (other) => paths.search(other),
    title: t('title'),
    shared: t('title'),
    description: t('description'),
    picture: { address: paths.shareLibrary(locale), alt: share('description') },
  });
}

/** The search, with nothing asked for yet. */
export default async function SearchPage({ params }: PageProps<'/[locale]/search'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <SearchView locale={locale} served={{ q: '', cursor: null, answer: null, failure: null }} />;
}
