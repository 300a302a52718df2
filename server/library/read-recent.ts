import 'server-only';
import { choosePair } from '@/core/reading/choose-pair';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';

/** Articles by their slugs, with their titles as plain text for a reader of `locale`; those that are not there are left out. */
export async function readRecent(locale: Locale, slugs: readonly string[]) {
  const articles = await Promise.all(slugs.map((slug) => store.read(slug)));
  return articles.flatMap((article) => {
    const pair = article && choosePair(article, locale);
    if (!pair) return [];
    const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
    return {
      slug: article.slug,
      href: paths.article(locale, article.slug),
      titles: editions.map(({ language, title }) => ({ language, text: titleForPlainText(title, language) })),
    };
  });
}
