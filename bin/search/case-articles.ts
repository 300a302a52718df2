import type { Article } from '../../core/article/article';
import cases from '../../core/search/fixtures/cases.json';

/** How many of the cases an engine answers rightly. */
export type CaseCount = {
  readonly found: number;
  readonly toFind: number;
  readonly wrong: number;
  readonly toMiss: number;
};

/** An article for the text of each case. */
export function* caseArticles(): Generator<Article> {
  for (const { id, text } of cases.cases) {
    yield {
      slug: id,
      publishedAt: '2026-01-31T18:30',
      issuer: null,
      source: null,
      url: null,
      original: 'ar',
      rights: null,
      tags: [],
      corrections: [],
      editions: {
        ar: {
          language: 'ar',
          title: 'ضضض',
          author: null,
          translator: null,
          translation: 'original',
          printLabel: null,
          dateline: null,
          glosses: {},
          blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
          notes: [],
        },
      },
    };
  }
}

/** Asks an engine that holds these articles for each case: what it must find, and what it must not. */
export async function countCases(ask: (query: string) => Promise<readonly string[]>): Promise<CaseCount> {
  const count = { found: 0, toFind: 0, wrong: 0, toMiss: 0 };
  for (const { id, query, shouldMatch } of cases.cases) {
    const isFound = (await ask(query)).includes(id);
    count[shouldMatch ? 'toFind' : 'toMiss']++;
    if (isFound) count[shouldMatch ? 'found' : 'wrong']++;
  }
  return count;
}
