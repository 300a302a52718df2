import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ArticleFacts } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import type { Locale } from '@/i18n/routing';

/** What stands at the foot of an article's pages: who issues it and the name of the site, in the locale's language. */
export async function readFoot({ issuer, original }: Pick<ArticleFacts, 'issuer' | 'original'>, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const name = nameIn(issuer, locale, original);
  return name === null || name === t('name') ? t('name') : `${name} · ${t('name')}`;
}
