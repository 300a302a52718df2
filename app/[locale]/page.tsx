import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { isLocale } from '@/i18n/routing';
import { libraryMetadata } from './library-metadata';
import { LibraryView } from './library-view';

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? libraryMetadata(locale, wholeLibrary(locale)) : {};
}

export default async function LibraryPage({ params }: PageProps<'/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <LibraryView locale={locale} choice={wholeLibrary(locale)} />;
}
