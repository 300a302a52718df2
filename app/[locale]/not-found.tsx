import { getLocale, getTranslations } from 'next-intl/server';
import { MissingNotice } from './missing-notice';

/** For an article that was taken away between the proxy's look and the page's. */
export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return (
    <>
      <title>{t('title')}</title>
      <MissingNotice locale={locale} />
    </>
  );
}
