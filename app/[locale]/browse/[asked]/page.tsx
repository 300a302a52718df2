import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { parseListChoice } from '@/core/library/parse-list-choice';
import { isLocale } from '@/i18n/routing';
import { fromAskedSegment } from '@/server/asked-segment';
import { libraryMetadata } from '../../library-metadata';
import { LibraryView } from '../../library-view';

type Props = PageProps<'/[locale]/browse/[asked]'>;

/** A list that is kept is looked at again after so many seconds. */
export const revalidate = 600;

/** None ahead: each is made when somebody asks for it. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, asked } = await params;
  return isLocale(locale) ? libraryMetadata(locale, parseListChoice(fromAskedSegment(asked), locale)) : {};
}

/** The library as the query of an address asks for it; `proxy.ts` leads here. */
export default async function AskedLibraryPage({ params }: Props) {
  const { locale, asked } = await params;
  if (!isLocale(locale)) notFound();
  return <LibraryView locale={locale} choice={parseListChoice(fromAskedSegment(asked), locale)} />;
}
