import 'server-only';
import type { Locale } from '@/i18n/routing';
import { listArticles } from './list-articles';

/** The articles before and after one in the library's order, as a reader of `locale` sees them; null at its ends. */
export async function findNeighbours(locale: Locale, slug: string) {
  const listed = await listArticles(locale);
  const at = listed.findIndex((article) => article.slug === slug);
  const neighbourAt = (place: number) => {
    const { href, titles } = (at === -1 ? undefined : listed[place]) ?? {};
    const [title] = titles ?? [];
    return href === undefined || title === undefined ? null : { href, title: title.text, language: title.language };
  };
  return { previous: neighbourAt(at - 1), next: neighbourAt(at + 1) };
}
