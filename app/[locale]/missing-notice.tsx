import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { PageShell } from './page-shell';

/** Says that a page is not there, and offers the library. */
export async function MissingNotice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return (
    <PageShell locale={locale} addressIn={paths.library}>
      <Notice title={t('title')} text={t('text')}>
        <a href={paths.library(locale)}>{t('library')}</a>
      </Notice>
    </PageShell>
  );
}
