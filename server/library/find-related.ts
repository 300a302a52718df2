import 'server-only';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';
import { toListedArticles } from './to-listed-article';

/** So many articles are offered beside one. */
const offered = 4;

/** The articles nearest to one, as lists show them to a reader of `locale`. */
export async function findRelated(locale: Locale, slug: string) {
  return toListedArticles(await store.findRelated(slug, offered), locale);
}
