import { choosePair } from '@/core/reading/choose-pair';
import { isLocale } from '@/i18n/routing';
import { store } from '@/server/store/store';

/**
 * The article that the parameters of a route name, with the pair of editions that its locale opens with. Null where there
 * is no such locale or article, or no edition to show.
 */
export async function findArticle({ locale, article: slug }: { locale: string; article: string }) {
  if (!isLocale(locale)) return null;
  const article = await store.read(slug);
  const pair = article && choosePair(article, locale);
  return pair && { locale, article, pair };
}
