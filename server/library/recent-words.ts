import 'server-only';
import { getTranslations } from 'next-intl/server';
import { messages } from '@/i18n/messages';
import type { Locale } from '@/i18n/routing';

/** The words of the strip of articles read of late, in a locale. */
export async function readRecentWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'browse' });
  return {
    title: t('recent'),
    kept: t('recentKept'),
    forget: messages[locale].browse.forget,
    forgetAll: t('forgetAll'),
    failed: t('recentFailed'),
    tryAgain: t('tryAgain'),
  };
}
