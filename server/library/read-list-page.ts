import 'server-only';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { ListChoice } from '@/core/library/list-choice';
import { listOrders } from '@/core/library/list-values';
import { parseListChoice, wholeLibrary } from '@/core/library/parse-list-choice';
import { toQueryString } from '@/core/library/to-query-string';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';
import { choiceChips } from './choice-chips';
import { addressOf, narrowingSections } from './narrowing-sections';
import { pageLinks } from './page-links';
import { toListedArticles } from './to-listed-article';

/** One page of the library as a reader of `locale` sees it: its articles, and every way from here to another list. */
export function readListPage(choice: ListChoice, locale: Locale) {
  return readOnce(toQueryString(choice), locale);
}

/** A page and what is said of it ask for the same list. */
const readOnce = cache(async (query: string, locale: Locale) => {
  const choice = parseListChoice(new URLSearchParams(query), locale);
  const t = await getTranslations({ locale });
  const listing = await store.list(choice);
  const { total } = listing;
  const pageHref = (page: number) => paths.list(locale, toQueryString({ ...choice, page }));
  return {
    total,
    count: t('library.articles', { count: total, n: formatNumber(total, locale) }),
    articles: await toListedArticles(listing.articles, locale),
    sections: await narrowingSections(listing, choice, locale),
    chips: await choiceChips(choice, locale),
    clear: addressOf({ ...wholeLibrary(locale), order: choice.order }, locale),
    orders: listOrders.map((order) => ({
      order,
      text: t(`browse.${order}`),
      href: addressOf({ ...choice, order }, locale),
      isChosen: order === choice.order,
    })),
    pages: await pageLinks(total, choice.page, pageHref, locale),
  };
});
