import { expect, test } from 'vitest';
import type { Draft } from './draft';
import { importPage } from './import-page';
import { mergeDraft } from './merge-draft';

function draft(text: string): Draft {
  const imported = importPage(new TextEncoder().encode(text));
  if (!imported.ok) throw new Error(imported.fault.reason);
  return imported.value;
}

const english = draft(
  'Issued by A\nTitle\nSaturday 04/March/2023 - 09:23 PM\nThe Reference\nB\n« طباعة »\nHeading\nBody.',
);
const arabic = draft('تصدر عن دار\nعنوان\nالأحد 05/مارس/2023 - 09:23 م\nالمرجع\nطباعة\nنص.');
const german = draft('Titel\nSonntag 5.März.2023 - 09:23\nDie Referenz\nطباعة\nText.');

test('the first edition is the original and gives the facts', () => {
  const { merged, edition, notes } = mergeDraft(null, english);
  expect(merged.facts).toEqual({
    publishedAt: '2023-03-04T21:23',
    issuer: 'A',
    source: 'The Reference',
    url: null,
    original: 'en',
    rights: null,
    tags: [],
  });
  expect(edition).toEqual({
    language: 'en',
    title: 'Title',
    author: 'B',
    translator: null,
    translation: 'original',
    printLabel: 'طباعة',
    dateline: 'Saturday 04/March/2023 - 09:23 PM',
    glosses: {},
    notes: [],
    blocks: [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Heading' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Body.' }] },
    ],
  });
  expect(notes).toEqual(['original']);
});

test('a second edition is a translation, and names that differ become names by language', () => {
  const both = mergeDraft(mergeDraft(null, english).merged, arabic);
  expect(both.merged.facts).toMatchObject({
    publishedAt: '2023-03-04T21:23',
    original: 'en',
    issuer: { en: 'A', ar: 'دار' },
    source: { en: 'The Reference', ar: 'المرجع' },
  });
  expect(Object.keys(both.merged.editions)).toEqual(['en', 'ar']);
  expect(both.edition.translation).toBe('human');
  expect(both.notes).toEqual(['dateKept', 'translation']);
  const three = mergeDraft(both.merged, german);
  expect(three.merged.facts).toMatchObject({ issuer: { en: 'A', ar: 'دار' }, source: { de: 'Die Referenz' } });
  expect(three.notes).toEqual(['dateKept', 'issuerKept', 'translation']);
});

test('names found only by a later edition are its own', () => {
  const first = mergeDraft(null, german).merged;
  expect(first.facts.issuer).toBeNull();
  expect(mergeDraft(first, arabic).merged.facts.issuer).toEqual({ ar: 'دار' });
});

test('an edition imported again keeps what an editor added, and the other facts', () => {
  const first = mergeDraft(null, english).merged;
  const edited = {
    facts: { ...first.facts, tags: ['a'], url: 'https://example.org/', original: 'ar' as const },
    editions: {
      en: {
        ...mergeDraft(null, english).edition,
        translation: 'machine' as const,
        translator: 'T',
        glosses: { طباعة: 'print' },
      },
    },
  };
  const again = mergeDraft(edited, {
    ...english,
    publishedAt: '2024-01-01T10:00',
    issuer: { text: 'New', label: '', line: 1 },
  });
  expect(again.edition).toMatchObject({ translation: 'machine', translator: 'T', glosses: { طباعة: 'print' } });
  expect(again.merged.facts).toMatchObject({
    tags: ['a'],
    original: 'ar',
    publishedAt: '2024-01-01T10:00',
    issuer: 'New',
  });
  expect(again.notes).toEqual(['editionReplaced']);
});
