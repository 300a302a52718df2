import { describe, expect, test } from 'vitest';
import { articleOf, choiceOf, draftOf } from './fixtures/draft-of';
import { onePixel } from './fixtures/hostile-texts';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

/** What is written, and what is not. */
export function writeContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);
  const titles = async () =>
    (await store().list(choiceOf())).articles.map(({ editions }) => Object.values(editions).map(({ title }) => title));

  describe('writing', () => {
    test('shows a new article in lists and beside others at once', async () => {
      await fill({ bread: { publishedAt: '2025-01-01T10:00', en: 'Bread', tags: ['food'] } });
      expect(await titles()).toEqual([['Bread']]);
      await fill({ salt: { publishedAt: '2025-02-01T10:00', en: 'Salt', tags: ['food'] } });
      expect(await titles()).toEqual([['Salt'], ['Bread']]);
      expect((await store().findNeighbours('bread')).previous?.slug).toBe('salt');
      expect((await store().findRelated('bread', 1))[0]?.slug).toBe('salt');
    });

    test('refuses to change an article that exists', async () => {
      await fill({ bread: { en: 'Bread' } });
      const refused = await store().write('bread', draftOf({ en: 'Other bread' }), { overwrite: false });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'exists', values: { slug: 'bread' } } });
      expect(await titles()).toEqual([['Bread']]);
    });

    test('changes it when told to, in lists too', async () => {
      await fill({ bread: { en: { title: 'Bread', author: 'One' }, tags: ['old'] } });
      const draft = draftOf({ en: { title: 'Other bread', author: 'Two' }, tags: ['new'] });
      expect(await store().write('bread', draft, { overwrite: true })).toMatchObject({ ok: true, slug: 'bread' });
      expect(await store().read('bread')).toEqual(articleOf('bread', draft));
      expect(await titles()).toEqual([['Other bread']]);
      expect((await store().list(choiceOf({ tag: 'old' }))).total).toBe(0);
      expect((await store().list(choiceOf({ tag: 'new', author: 'two' }))).total).toBe(1);
    });

    test('adds an edition to an article that has none in that language, and keeps the others', async () => {
      await fill({ bread: { original: 'en', en: 'Bread' } });
      const draft = draftOf({ original: 'en', ar: 'خبز' });
      expect(await store().write('bread', draft, { overwrite: false })).toMatchObject({ ok: true });
      expect(await titles()).toEqual([['Bread', 'خبز']]);
      expect((await store().list(choiceOf({ languages: ['en', 'ar'] }))).total).toBe(1);
    });

    test('is done when the same is written again: nothing changes', async () => {
      await fill({ bread: { en: 'Bread' } });
      const again = await store().write('bread', draftOf({ en: 'Bread' }), { overwrite: false });
      expect(again).toEqual({ ok: true, slug: 'bread', files: [] });
    });

    test('writes an article whole or not at all', async () => {
      const draft = draftOf({ en: 'Bread', ar: 'خبز' });
      const english = draft.editions.en;
      if (english === undefined) throw new Error('The draft has an English edition.');
      const figure = { type: 'figure' as const, image: 'missing.png', alt: '', caption: [] };
      const broken = { ...draft, editions: { ...draft.editions, en: { ...english, blocks: [figure] } } };
      const refused = await store().write('bread', broken, { overwrite: false });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'notReadableAgain' } });
      if (!refused.ok) expect(refused.faults.map(({ reason }) => reason.key)).toEqual(['imageMissing']);
      expect(await store().read('bread')).toBeNull();
      expect(await titles()).toEqual([]);
    });

    test('leaves what is there as it is where the new text cannot be kept', async () => {
      await fill({ bread: { en: 'Bread' } });
      const refused = await store().write('bread', draftOf({ en: { title: 'a\u0007b' } }), { overwrite: true });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'notReadableAgain' } });
      expect(await titles()).toEqual([['Bread']]);
    });

    test.each(['', '..', 'Bread', 'a/b', 'a b', 'x'.repeat(81)])('refuses the name %j', async (slug) => {
      const refused = await store().write(slug, draftOf({ en: 'Bread' }), { overwrite: true });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'slugBroken' } });
    });

    test('refuses an image under a name that is none', async () => {
      const images = [{ name: '../bridge.png', bytes: onePixel }];
      const refused = await store().write('bread', { ...draftOf({ en: 'Bread' }), images }, { overwrite: true });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'imageName' } });
      expect(await titles()).toEqual([]);
    });

    test('of different articles at the same time keeps all of them', async () => {
      const slugs = Array.from({ length: 12 }, (_, at) => `article-${at}`);
      await Promise.all(slugs.map((slug) => store().write(slug, draftOf({ en: slug }), { overwrite: false })));
      expect((await titles()).flat().sort()).toEqual(slugs.toSorted());
    });

    test('needs no correction that an editor would have to be told of', async () => {
      await fill({ bread: { en: 'Bread', ar: 'خبز' } });
      expect(await store().refresh()).toEqual({ faults: [], notices: [] });
    });
  });
}
