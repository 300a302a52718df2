import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleComparer, titleComparer } from '../../../../core/library/compare-articles';
import { listArticles } from '../../../../core/library/list-articles';
import { articleOf, draftOf, summaryOf } from '../../store-contract/fixtures/draft-of';
import { someArticle, someChoice } from '../../store-contract/fixtures/random-library';
import { forgetArticle, keepArticle, settle, toLooked } from '../catalogue/keep-article';
import { openCatalogueInMemory } from '../catalogue/open-catalogue';
import { findBeside } from './find-beside';
import { countFitting, listPage } from './list-page';
import { listsPart } from './lists-part';
import { narrowPage } from './narrow-page';
import { placeAmong, type Ranked } from './place-among';
import { relatedArticles } from './related-articles';

const slug = fc.integer({ min: 0, max: 30 }).map((number) => `article-${number}`);
/** Null removes an article. Several changes are settled together. */
const changes = fc.array(
  fc.array(fc.tuple(slug, fc.option(someArticle, { freq: 4 })), { minLength: 1, maxLength: 8 }),
  {
    minLength: 1,
    maxLength: 8,
  },
);

test('whatever changed before, what is asked of the catalogue is what the plain list of all articles gives', () => {
  fc.assert(
    fc.property(changes, fc.array(someChoice, { minLength: 1, maxLength: 6 }), (turns, choices) => {
      const { db } = openCatalogueInMemory();
      const library = new Map<string, ReturnType<typeof summaryOf>>();
      for (const turn of turns) {
        for (const [name, sketch] of turn) {
          if (sketch === null) {
            forgetArticle(db, name);
            library.delete(name);
          } else {
            const draft = draftOf(sketch);
            const read = { article: articleOf(name, draft), faults: [] };
            keepArticle(db, toLooked({ slug: name, signature: '', images: '', read }, [listsPart]));
            library.set(name, summaryOf(name, draft));
          }
        }
        settle(db);
      }
      const articles = [...library.values()];
      for (const choice of choices) {
        expect({
          articles: listPage(db, choice),
          total: countFitting(db, choice),
          narrowing: narrowPage(db, choice),
        }).toEqual(listArticles(articles, choice));
      }
      const listed = articles.toSorted(articleComparer('newest', 'en'));
      for (const [at, article] of listed.entries()) {
        const beside = { previous: listed[at - 1] ?? null, next: listed[at + 1] ?? null };
        expect(findBeside(db, article.slug)).toEqual(beside);
        const sharing = listed.filter(
          (other) => other !== article && other.tags.some((tag) => article.tags.includes(tag)),
        );
        const related = relatedArticles(db, article.slug, 100);
        expect(related).toEqual(expect.arrayContaining(sharing));
        expect(related).not.toContainEqual(article);
        expect(new Set(related.map((other) => other.slug)).size).toBe(related.length);
      }
      db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('titles keep their places while others come between them, however many', () => {
  const title = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'أ', 'ا', 'ب', ' '), maxLength: 4 });
  fc.assert(
    fc.property(fc.array(title, { maxLength: 200 }), fc.constantFrom('ar', 'en'), (titles, reader) => {
      const compare = titleComparer(reader);
      let placed: Ranked[] = [];
      for (const [id, text] of titles.entries()) {
        placed.push({ id, rank: null, title: text });
        const ranks = placeAmong(placed, compare);
        placed = placed
          .map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }))
          .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
      }
      for (const [at, { rank, title: text }] of placed.entries()) {
        const next = placed[at + 1];
        if (next === undefined) continue;
        expect(Math.sign((next.rank ?? 0) - (rank ?? 0))).toBe(Math.sign(compare(next.title, text)));
      }
    }),
  );
});

test('a thousand titles that each come before the last one find room', () => {
  const titles = Array.from({ length: 1_000 }, (_, at) => `a${String(2_000 - at)}`);
  let placed: Ranked[] = [
    { id: -1, rank: 0, title: 'a' },
    { id: -2, rank: 1, title: 'b' },
  ];
  for (const [id, title] of titles.entries()) {
    const ranks = placeAmong([...placed, { id, rank: null, title }], titleComparer('en'));
    placed = [...placed, { id, rank: null, title }]
      .map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }))
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  }
  expect(placed.map(({ title }) => title)).toEqual(['a', ...titles.toReversed(), 'b']);
});
