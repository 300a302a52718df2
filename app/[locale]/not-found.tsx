import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/i18n/navigation';
import { PageShell } from './page-shell';

export default async function NotFoundPage() {
  const locale = await getLocale();
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return (
    <PageShell locale={locale} addressIn={paths.library}>
      <title>{t('title')}</title>
      <Notice title={t('title')} text={t('text')}>
        <a href={paths.library(locale)}>{t('library')}</a>
      </Notice>
    </PageShell>
  );
}
