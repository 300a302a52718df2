import { expect, it } from 'vitest';
import type { Edition } from '../article/article';
import type { Correction } from '../article/correction';
import { parseEdition } from '../article/parse-edition';
import type { LanguageTag } from '../languages/table';
import { listDifferences } from './list-differences';
import { toRows } from './rows';

const english = edition('en', 'One. Two. Three. Four.\n\n```\nonly here\n```\n\n***');
const arabic = edition('ar', 'واحد. اثنان.');

it('lists neighbours that stand alone as one passage, by the order of their numbers, with their words', () => {
  const listed = list([
    [[1], []],
    [[2], []],
    [[], [1]],
    [[3], [2]],
    [[4], []],
  ]);
  expect(listed).toEqual([
    { side: 'first', row: 1, numbers: { from: 1, to: 2 }, excerpt: 'One. Two.' },
    { side: 'second', row: 1, numbers: { from: 3, to: 3 }, excerpt: 'واحد.' },
    { side: 'first', row: 1, numbers: { from: 5, to: 5 }, excerpt: 'Four.' },
    { side: 'first', row: 2, numbers: null, excerpt: 'only here' },
  ]);
});

it('lists nothing of sentences that share a counterpart', () => {
  expect(
    list([
      [[1, 2, 3], [1]],
      [[4], [2]],
    ]),
  ).toMatchObject([{ row: 2, numbers: null }]);
});

function list(sentences: Correction['sentences']) {
  const block = [{ block: 1, digest: null }];
  const correction: Correction = { languages: ['en', 'ar'], first: block, second: block, sentences, note: null };
  return listDifferences(toRows(english, arabic, [correction]), english, arabic);
}

function edition(language: LanguageTag, body: string): Edition {
  const parsed = parseEdition(`---\ntitle: T\ntranslation: human\n---\n\n${body}\n`, `${language}.md`, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value.edition;
}
