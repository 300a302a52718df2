import { describe, expect, it } from 'vitest';
import type { Edition } from '../article/article';
import { parseEdition } from '../article/parse-edition';
import type { LanguageTag } from '../languages/table';
import { toRows, toSingleRows } from './rows';

function edition(language: LanguageTag, body: string): Edition {
  const parsed = parseEdition(`---\ntitle: T\ntranslation: human\n---\n\n${body}\n`, `${language}.md`, language);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value.edition;
}

describe('the sentences of rows', () => {
  const english = edition(
    'en',
    'The harbour of Beirut opened in 1887. It closed in 1914. Taliban fighters came to Kabul in 1996.\n\nThe end came on 12 March 2003.',
  );
  const arabic = edition(
    'ar',
    'افتتح مرفأ بيروت عام 1887، وأغلق عام 1914. وصل مقاتلو طالبان إلى كابول عام 1996.\n\nوجاءت النهاية في 12 مارس 2003.',
  );

  it('count on from row to row, each link taking as many numbers as its longer side has sentences', () => {
    const rows = toRows(english, arabic);
    expect(rows.map(({ sentences }) => sentences.number)).toEqual([1, 4]);
    expect(rows[0]?.sentences.links).toMatchObject([
      { first: 2, second: 1 },
      { first: 1, second: 1 },
    ]);
  });

  it('have lengths that add up to the text of their side', () => {
    for (const { first, second, sentences } of toRows(english, arabic)) {
      const text = (blocks: typeof first) =>
        blocks.map(({ block }) => ('children' in block ? JSON.stringify(block.children) : '')).join('');
      const sum = (lengths: readonly number[]) => lengths.reduce((all, length) => all + length, 0);
      expect(text(first)).toHaveLength(sum(sentences.first) + '[{"type":"text","text":""}]'.length);
      expect(text(second)).toHaveLength(sum(sentences.second) + '[{"type":"text","text":""}]'.length);
    }
  });

  it('count neither a set line break nor the number of a note, which are no text on the page', () => {
    const [row] = toSingleRows(edition('en', 'One line\\\nand *two*.[^a] Then `code`.\n\n[^a]: A note.'));
    // “One line” | “and two. ” | “Then code.”
    expect(row?.sentences.first).toEqual([8, 9, 10]);
  });

  it('stand for themselves in an article of one language', () => {
    const rows = toSingleRows(english);
    expect(rows.map(({ sentences }) => sentences.number)).toEqual([1, 4]);
    expect(rows[0]?.sentences.links).toEqual(Array(3).fill({ first: 1, second: 0, unsure: false }));
  });

  it('give none for what is no prose', () => {
    const [row] = toSingleRows(edition('en', '```\ncode. more code.\n```'));
    expect(row?.sentences).toMatchObject({ first: [], links: [] });
  });
});
