import { LRUCache } from 'lru-cache';
import type { ListChoice, Listing } from '../../../core/library/list-choice';
import { createContentStore } from '../../content/content-store';
import type { ArticleStore } from '../article-store';
import { createCatalogue } from './catalogue/create-catalogue';
import { readFact } from './catalogue/facts';
import { findBeside } from './lists/find-beside';
import { countFitting, listPage } from './lists/list-page';
import { narrowPage } from './lists/narrow-page';
import { relatedArticles } from './lists/related-articles';
import { searchCatalogue } from './search/search-catalogue';
import { suggestWords } from './search/suggest-words';

/** Answers that take counting are kept, for so many choices, until the library changes. */
const keptAnswers = 200;

/**
 * The library in a folder of articles, with a catalogue of it in the folder `cache`. Articles are read from their own
 * folders; lists and search from the catalogue. `builtAt`: when the pages were built that this process shows, in
 * milliseconds; null where it shows none.
 */
export function createFilesStore(folder: string, cache: string, builtAt: number | null = null): ArticleStore {
  const content = createContentStore(folder);
  const catalogue = createCatalogue(folder, cache, content.inspect, builtAt);
  const counts = new LRUCache<string, Omit<Listing, 'articles'>>({ max: keptAnswers });
  return {
    list: (choice) =>
      catalogue.ask((db) => {
        const key = `${readFact(db, 'generation')} ${toKey(choice)}`;
        const counted = counts.get(key) ?? { total: countFitting(db, choice), narrowing: narrowPage(db, choice) };
        counts.set(key, counted);
        return { articles: listPage(db, choice), ...counted };
      }),
    read: content.read,
    readImage: content.readImage,
    findNeighbours: (slug) => catalogue.ask((db) => findBeside(db, slug)),
    findRelated: (slug, most) => catalogue.ask((db) => relatedArticles(db, slug, most)),
    search: (request) => catalogue.ask((db) => searchCatalogue(db, request)),
    suggest: (text, most) => catalogue.ask((db) => suggestWords(db, text, most)),
    write: async (slug, draft, options) => {
      const written = await content.write(slug, draft, options);
      if (written.ok) await catalogue.refreshOne(slug);
      return written;
    },
    refresh: catalogue.refresh,
    noticeChanges: catalogue.noticeChanges,
  };
}

/** What the counts of a list depend on. */
function toKey({ languages, tag, author, year, length, reader }: ListChoice): string {
  return JSON.stringify([languages, tag, author, year, length, reader]);
}
