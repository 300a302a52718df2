import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { defaultLocale, isLocale } from '@/i18n/routing';
import { MissingNotice } from '../missing-notice';

type Props = PageProps<'/[locale]/missing'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'notFound' });
  return { title: t('title'), robots: { index: false } };
}

/** What every address that leads nowhere is answered with. */
export default async function MissingPage({ params }: Props) {
  return <MissingNotice locale={await localeOf(params)} />;
}

async function localeOf(params: Props['params']) {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
}
