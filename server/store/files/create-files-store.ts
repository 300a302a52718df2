import { type ArticleSummary, toSummary } from '../../../core/library/article-summary';
import { articleComparer } from '../../../core/library/compare-articles';
import { listArticles } from '../../../core/library/list-articles';
import { createContentStore } from '../../content/content-store';
import { findCorrectionNotices } from '../../content/find-correction-notices';
import type { ArticleStore } from '../article-store';
import { scanForBeginnings, scanForWords } from './scan-for-words';

/** The library in a folder of articles. */
export function createFilesStore(folder: string): ArticleStore {
  const content = createContentStore(folder);
  const listNewest = async (): Promise<ArticleSummary[]> => {
    const { articles } = await content.list();
    return articles.map(toSummary).sort(articleComparer('newest', 'en'));
  };
  return {
    list: async (choice) => listArticles(await listNewest(), choice),
    read: content.read,
    readImage: content.readImage,
    findNeighbours: async (slug) => {
      const listed = await listNewest();
      const at = listed.findIndex((article) => article.slug === slug);
      if (at === -1) return { previous: null, next: null };
      return { previous: listed[at - 1] ?? null, next: listed[at + 1] ?? null };
    },
    findRelated: async (slug, most) => {
      const listed = await listNewest();
      const own = listed.find((article) => article.slug === slug)?.tags ?? [];
      const shared = ({ tags }: ArticleSummary) => own.filter((tag) => tags.includes(tag)).length;
      return listed
        .filter((article) => article.slug !== slug && shared(article) > 0)
        .toSorted((one, other) => shared(other) - shared(one))
        .slice(0, most);
    },
    search: async (request) => scanForWords((await content.list()).articles, request),
    suggest: async (text, most) => scanForBeginnings((await content.list()).articles, text, most),
    write: content.write,
    refresh: async () => {
      const { articles, faults } = await content.list();
      return { faults, notices: articles.flatMap(findCorrectionNotices) };
    },
  };
}
