import 'server-only';
import { getTranslations } from 'next-intl/server';
import { pageSize } from '@/core/library/list-values';
import { pageNumbers } from '@/core/library/page-numbers';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

/**
 * The pages of a list of `total` articles, seen from page `current`: the numbers offered (null where some are left out) and
 * the ways to the pages beside it. A page beyond the last one has a way back to that.
 */
export async function pageLinks(total: number, current: number, hrefOf: (page: number) => string, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'browse' });
  const last = Math.max(1, Math.ceil(total / pageSize));
  return {
    last,
    previous: current > 1 ? hrefOf(Math.min(current - 1, last)) : null,
    next: current < last ? hrefOf(current + 1) : null,
    numbers: pageNumbers(Math.min(current, last), last).map((page) => {
      if (page === null) return null;
      const n = formatNumber(page, locale);
      return { text: n, label: t('page', { n }), href: hrefOf(page), isCurrent: page === current };
    }),
    words: { label: t('pages'), previous: t('previous'), next: t('next') },
  };
}
