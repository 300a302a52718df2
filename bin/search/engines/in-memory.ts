import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { plainWords } from '../make-queries';
import { type Engine, pageSize } from './engine';
import { plainTexts } from './like';

/** MiniSearch as it comes: its own words, any of them, in memory. */
export const miniSearchEngine: Engine = {
  most: 10_000,
  make: async () => undefined,
  open: async ({ articles }) => {
    const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['slug'] });
    let id = 0;
    for (const article of articles()) {
      for (const text of plainTexts(article)) {
        const [title = ''] = text.split('\n', 1);
        index.add({ id: id++, slug: article.slug, title, text: text.slice(title.length) });
      }
    }
    return {
      ask: async (query) =>
        index
          .search(plainWords(query))
          .slice(0, pageSize)
          .map(({ slug }) => String(slug)),
      size: async () => null,
      close: async () => undefined,
    };
  },
};

/** Orama as it comes, without a stemmer. */
export const oramaEngine: Engine = {
  most: 1_000,
  make: async () => undefined,
  open: async ({ articles }) => {
    const index = create({ schema: { slug: 'string', title: 'string', text: 'string' } as const });
    const documents = [...articles()].flatMap((article) =>
      plainTexts(article).map((text) => {
        const [title = ''] = text.split('\n', 1);
        return { slug: article.slug, title, text: text.slice(title.length) };
      }),
    );
    await insertMultiple(index, documents);
    return {
      ask: async (query) => {
        const found = await search(index, {
          term: plainWords(query),
          properties: ['title', 'text'],
          threshold: 0,
          limit: pageSize,
        });
        return found.hits.map(({ document }) => document.slug);
      },
      size: async () => null,
      close: async () => undefined,
    };
  },
};
