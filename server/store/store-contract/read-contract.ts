import { describe, expect, test } from 'vitest';
import { articleOf, choiceOf, draftOf } from './fixtures/draft-of';
import { hostileTexts, onePixel } from './fixtures/hostile-texts';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

const unknownSlugs = [
  'unknown',
  '',
  '.',
  '..',
  '../bread',
  'bread/../bread',
  'BREAD',
  'bread\0',
  '%',
  "' OR 1=1 --",
  'x'.repeat(10_000),
];

/** What is read of one article. */
export function readContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);

  describe('reading', () => {
    test('gives an article as it was written', async () => {
      const draft = draftOf({
        publishedAt: '2024-05-01T10:00:30+02:00',
        issuer: { en: 'Muqabala', ar: 'مقابلة' },
        source: 'The Source',
        url: 'https://example.org/a?b=1&c=2',
        rights: 'CC BY 4.0',
        original: 'ar',
        tags: ['سفر', 'travel', 'travel'],
        en: { title: 'Bread', author: 'Samir Haddad', text: 'One.' },
        ar: { title: 'خُبز', author: 'سَمير حدّاد', text: 'واحد.' },
      });
      await store().write('bread', draft, { overwrite: false });
      expect(await store().read('bread')).toEqual(articleOf('bread', draft));
    });

    test.each(unknownSlugs)('finds nothing under %j', async (slug) => {
      await fill({ bread: { en: 'Bread' } });
      expect(await store().read(slug)).toBeNull();
      expect(await store().readImage(slug, 'a.png')).toBeNull();
      expect(await store().findNeighbours(slug)).toEqual({ previous: null, next: null });
      expect(await store().findRelated(slug, 5)).toEqual([]);
    });

    test.each(hostileTexts)('keeps %s code point for code point', async (_, text) => {
      const sketch = {
        tags: [text],
        en: { title: text, author: text, text: `${text} and more` },
        ar: { title: 'خبز' },
      };
      await fill({ hostile: sketch });
      const read = await store().read('hostile');
      expect(read).toEqual(articleOf('hostile', draftOf(sketch)));
      const [listed] = (await store().list(choiceOf({ tag: text, author: text }))).articles;
      expect(listed?.editions.en).toMatchObject({ title: text, author: text });
      expect(listed?.tags).toEqual([text]);
    });

    test('gives an image with its type, to the byte', async () => {
      const images = [{ name: 'bridge.png', bytes: onePixel }];
      await store().write('bread', { ...draftOf({ en: 'Bread' }), images }, { overwrite: false });
      const image = await store().readImage('bread', 'bridge.png');
      expect(image?.contentType).toBe('image/png');
      expect(Buffer.from(image?.bytes ?? [])).toEqual(Buffer.from(onePixel));
    });

    test.each(['other.png', '../bread/bridge.png', 'en.md', 'article.json', '', 'bridge.png\0', 'BRIDGE.PNG'])(
      'finds no image under %j',
      async (name) => {
        const images = [{ name: 'bridge.png', bytes: onePixel }];
        await store().write('bread', { ...draftOf({ en: 'Bread' }), images }, { overwrite: false });
        expect(await store().readImage('bread', name)).toBeNull();
      },
    );
  });
}
