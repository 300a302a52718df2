import { afterEach, expect, test, vi } from 'vitest';
import { editionQuery } from './fetch-edition';

afterEach(() => vi.unstubAllGlobals());

const edition = {
  language: 'fr',
  title: 'Pain',
  author: null,
  translator: null,
  translation: 'human',
  printLabel: null,
  dateline: null,
  glosses: {},
  blocks: [],
  notes: [],
};
const correction = {
  languages: ['en', 'fr'],
  first: [{ block: 1, digest: '9f86d081884c7d65' }],
  second: [{ block: 2, digest: null }],
  sentences: [[[1], [1, 2]]],
  note: null,
};

function fetchAnswer(answer: unknown) {
  vi.stubGlobal('fetch', async () => Response.json(answer));
  return editionQuery('bread', 'fr').queryFn({ signal: new AbortController().signal });
}

test('an edition comes with the corrections of its pairing', async () => {
  const answer = { edition, imageSizes: {}, corrections: [correction] };
  expect(await fetchAnswer(answer)).toEqual(answer);
});

test('an answer from before there were corrections has none', async () => {
  expect((await fetchAnswer({ edition, imageSizes: {} })).corrections).toEqual([]);
});

test('an answer whose corrections make no sense is refused', async () => {
  const answer = { edition, imageSizes: {}, corrections: [{ ...correction, first: [{ block: 0, digest: null }] }] };
  await expect(fetchAnswer(answer)).rejects.toThrow();
});
