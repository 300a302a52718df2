import { expect, it } from 'vitest';
import type { Edition } from '../article/article';
import { parseEdition } from '../article/parse-edition';
import type { LanguageTag } from '../languages/table';
import { listHeadings } from './list-headings';
import { toRows, toSingleRows } from './rows';

const edition = (language: LanguageTag, body: string): Edition => {
  const parsed = parseEdition(`---\ntitle: T\ntranslation: human\n---\n\n${body}\n`, `${language}.md`, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value.edition;
};

const english = edition('en', '## One\n\nA first passage.\n\n### Inside *it*\n\nA second passage.');
const arabic = edition('ar', '## واحد\n\nالفقرة الأولى.\n\n### داخله\n\nالفقرة الثانية.');

it('lists the headings of both languages together, with the row that each opens', () => {
  expect(listHeadings(toRows(english, arabic))).toMatchObject([
    { row: 1, level: 2, first: [{ text: 'One' }], second: [{ text: 'واحد' }] },
    { row: 3, level: 3, second: [{ text: 'داخله' }] },
  ]);
});

it('leaves a side empty that has no such heading, and lists nothing of an article without any', () => {
  expect(listHeadings(toSingleRows(english)).map(({ row, second }) => [row, second])).toEqual([
    [1, null],
    [3, null],
  ]);
  expect(listHeadings(toSingleRows(edition('en', 'Only words.')))).toEqual([]);
});
