import { afterEach, describe, expect, test } from 'vitest';
import { invalidatePages } from '../invalidate-pages.mjs';
import { PageCache } from '../page-cache.mjs';
import { SharedCache, type SharedPlace } from '../shared-cache.mjs';

export type SharingServer = {
  /** A place of its own for each instance: they share the server only. */
  readonly open: (build: string) => SharedPlace;
  /** The variables that say where it is. */
  readonly env: Record<string, string>;
};

const article = '/route-cache/APP_PAGE/0a/$/en/read/on-water';
const library = '/route-cache/APP_PAGE/0b/$/en';
const asked = '/route-cache/APP_PAGE/0c/$/en/found/cT13YXRlcg';

export function pageOf(html: string) {
  return {
    kind: 'APP_PAGE' as const,
    html,
    rscData: Buffer.from(`data of ${html} بيانات`),
    headers: { 'x-next-cache-tags': '_N_T_/layout' },
    status: 200,
    segmentData: new Map([['/_tree', Buffer.from([0, 255, 10])]]),
  };
}

/** What instances that share a cache promise each other, whatever server it is on. */
export function describeSharing(name: string, server: () => SharingServer): void {
  describe(`instances that share pages through ${name}`, () => {
    const places: SharedPlace[] = [];
    afterEach(async () => {
      await Promise.all(places.splice(0).map((place) => place.close()));
    });
    let count = 0;
    const build = () => `build-${process.pid}-${count++}`;
    function instance(of: string, builtHtml: string | null = null) {
      const place = server().open(of);
      places.push(place);
      const shared = new SharedCache(place, { freshness: 0 }, () => undefined);
      const time = Date.now() - 60_000;
      const readBuilt = async () => (builtHtml === null ? null : { value: pageOf(builtHtml), lastModified: time });
      return new PageCache({ readBuilt, prepare: () => undefined, shared, bytes: 1e7 });
    }
    const htmlOf = async (cache: PageCache, key: string) => {
      const value = (await cache.get(key))?.value;
      return value?.kind === 'APP_PAGE' ? value.html : null;
    };

    test('a page that one made is served by the other, to the last byte', async () => {
      const of = build();
      const [one, other] = [instance(of), instance(of)];
      expect(await one.get(article)).toBeNull();
      await one.set(article, pageOf('made once'), { revalidate: false });
      expect((await other.get(article))?.value).toEqual(pageOf('made once'));
      expect((await other.get(article))?.cacheControl).toEqual({ revalidate: false });
    });

    test('what an article’s publication makes stale is made anew by one, and taken over by the other', async () => {
      const of = build();
      const [one, other] = [instance(of, 'as built'), instance(of, 'as built')];
      expect(await htmlOf(one, article)).toBe('as built');
      expect(await htmlOf(other, article)).toBe('as built');
      expect(await invalidatePages(['on-water'], server().env)).toBe(true);
      // A time long ago tells the framework to show it and make it anew meanwhile.
      for (const cache of [one, other]) {
        expect(await cache.get(article)).toMatchObject({ lastModified: 1, cacheControl: { revalidate: 1 } });
        expect(await cache.get(library)).toMatchObject({ lastModified: 1 });
      }
      await one.set(article, pageOf('made anew'), { revalidate: false });
      const taken = await other.get(article);
      expect(taken?.lastModified).toBeGreaterThan(1);
      expect(await htmlOf(other, article)).toBe('made anew');
      // An article that nobody named stays as it is.
      expect((await other.get(article.replace('water', 'fire')))?.lastModified).toBeGreaterThan(1);
    });

    test('a page whose making had begun before the publication is made once more', async () => {
      const cache = instance(build());
      expect(await cache.get(article)).toBeNull();
      await invalidatePages(['on-water'], server().env);
      await cache.get(library);
      await cache.set(article, pageOf('from before'), { revalidate: false });
      expect((await cache.get(article))?.lastModified).toBe(1);
    });

    test('the framework’s own tags reach the other instance; what is expired is not shown', async () => {
      const of = build();
      const [one, other] = [instance(of, 'as built'), instance(of, 'as built')];
      await one.mark({ tags: ['_N_T_/layout'], isHard: true });
      expect(await one.get(article)).toBeNull();
      expect(await other.get(article)).toBeNull();
    });

    test('pages of another build, and pages that somebody asked for, are not shared', async () => {
      const of = build();
      const [one, same, newer] = [instance(of), instance(of), instance(build())];
      expect(await one.get(article)).toBeNull();
      await one.set(article, pageOf('old'), { revalidate: false });
      expect(await one.get(asked)).toBeNull();
      await one.set(asked, pageOf('asked'), { revalidate: 60 });
      expect(await newer.get(article)).toBeNull();
      expect(await same.get(asked)).toBeNull();
      expect(await htmlOf(one, asked)).toBe('asked');
    });
  });
}
