import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';
import { headOfPage } from './head-of-page';

type Locale = Parameters<typeof paths.library>[0];

const locales = readdirSync(fileURLToPath(new URL('../messages', import.meta.url))).map(
  (name) => name.replace('.json', '') as Locale,
);
/** Links are whole where the site is built with an address, and paths otherwise. */
const site = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : '';
const pathOf = (address: string) => {
  const { pathname, search } = new URL(address, 'http://localhost');
  return pathname + search;
};

for (const [what, address] of [
  ['the library', paths.library('en')],
  ['a list', paths.list('en', 'tag=reading')],
  ['an article', paths.article('en', articles.report)],
  ['an article in four languages', paths.article('en', articles.card)],
  ['the search', paths.search('en')],
  ['an author', paths.author('en', 'The Muqabala editors')],
] as const) {
  test(`${what} names its versions in every locale, and each of them names all the others and itself (I18N-04)`, {
    tag: '@once',
  }, async ({ request }) => {
    const { versions } = await headOfPage(request, address);
    expect(Object.keys(versions).toSorted()).toEqual([...locales, 'x-default'].toSorted());
    expect(versions['x-default']).toBe(versions.en);
    for (const locale of locales) {
      const path = pathOf(versions[locale] ?? '');
      const head = await headOfPage(request, path);
      expect(head.versions, locale).toEqual(versions);
      expect(head.canonical, locale).toEqual([site + path]);
      expect(path.startsWith(`/${locale}`), locale).toBe(true);
      expect(head.formats).toMatchObject({
        'application/atom+xml': site + paths.atom(locale),
        'application/feed+json': site + paths.jsonFeed(locale),
      });
    }
  });
}

test('the page for printing is kept out of indexes, and the article stands for it', { tag: '@once' }, async ({
  request,
}) => {
  const head = await headOfPage(request, paths.print('en', articles.market));
  expect(head.robots).toContain('noindex');
  expect(head.canonical).toEqual([site + paths.article('en', articles.market)]);
});

test('an article says what it is: an article in each language, linked as original and translation', {
  tag: '@once',
}, async ({ request }) => {
  const { data } = await headOfPage(request, paths.article('ar', articles.market));
  expect(data).toHaveLength(1);
  const nodes: Record<string, unknown>[] = JSON.parse(data[0] ?? '')['@graph'];
  const [english, arabic] = nodes.filter((node) => node['@type'] === 'NewsArticle');
  expect(english).toMatchObject({ inLanguage: 'en', headline: 'The Night Market of Two Cities' });
  expect(arabic).toMatchObject({ inLanguage: 'ar', headline: 'سوق الليل في مدينتين' });
  expect(english?.workTranslation).toEqual([{ '@id': arabic?.['@id'] }]);
  expect(arabic?.translationOfWork).toEqual({ '@id': english?.['@id'] });
  for (const one of [english, arabic]) expect(one?.datePublished).toBe('2025-09-12T19:45');
});

test('the library says that it can be searched and what it lists', { tag: '@once' }, async ({ request }) => {
  const { data } = await headOfPage(request, paths.library('en'));
  const [whole, list] = JSON.parse(data[0] ?? '')['@graph'];
  expect(whole.potentialAction.target.urlTemplate).toBe(`${site}/en/search?q={search_term_string}`);
  const addresses = list.mainEntity.itemListElement.map(({ url }: { url: string }) => pathOf(url));
  for (const slug of Object.values(articles)) expect(addresses).toContain(paths.article('en', slug));
});

test('where it is shared, an article says its languages, day, authors, subjects and picture', { tag: '@once' }, async ({
  request,
}) => {
  const { facts } = await headOfPage(request, paths.article('en', articles.market));
  expect(facts('og:type')).toEqual(['article']);
  expect(facts('og:locale')).toEqual(['en_GB']);
  expect(facts('og:locale:alternate')).toHaveLength(locales.length - 1);
  expect(facts('og:locale:alternate')).toContain('ar_AR');
  expect(facts('og:url')).toEqual(site === '' ? [] : [site + paths.article('en', articles.market)]);
  expect(facts('article:published_time')).toEqual(['2025-09-12T19:45']);
  expect(facts('article:author').length).toBeGreaterThan(0);
  expect(facts('article:tag')).toEqual(['travel', 'markets', 'cities']);
  expect(facts('og:image')[0]).toMatch(new RegExp(`^https?://.*${paths.shareArticle('en', articles.market)}$`));
  expect(facts('og:image:type')).toEqual(['image/png']);
});

test('feeds hold every article, whole and in two languages, and a reader of XML takes them', { tag: '@once' }, async ({
  page,
  request,
}) => {
  await openPage(page, paths.library('en'));
  for (const locale of ['en', 'ar'] as const) {
    const answer = await request.get(paths.atom(locale));
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    const { root, entries } = await readAtom(await blankPage(page), await answer.text());
    expect(root).toBe('feed');
    const card = entries.find(({ link }) => pathOf(link) === paths.article(locale, articles.card));
    expect(entries).toHaveLength((await slugsOf(page)).length);
    expect(card?.title).toBe({ en: 'A Library Card in Four Languages', ar: 'بطاقة مكتبة بأربع لغات' }[locale]);
    expect(card?.parts).toEqual(locale === 'en' ? ['en ltr', 'ar rtl'] : ['ar rtl', 'en ltr']);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);

    const json = await request.get(paths.jsonFeed(locale));
    expect(json.headers()['content-type']).toBe('application/feed+json; charset=utf-8');
    const { version, language, items } = await json.json();
    expect([version, language]).toEqual(['https://jsonfeed.org/version/1.1', locale]);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(entries.map(({ id }) => id));
  }
});

test('the sitemap lists every article in every locale, and all that it lists is there', { tag: '@once' }, async ({
  page,
  request,
}) => {
  await openPage(page, paths.library('en'));
  const text = await (await request.get(paths.sitemap())).text();
  const listed = await (await blankPage(page)).evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    return [...read.querySelectorAll('url')].map((entry) => ({
      address: entry.querySelector('loc')?.textContent ?? '',
      versions: [...entry.getElementsByTagName('xhtml:link')].map((link) => link.getAttribute('href') ?? ''),
    }));
  }, text);
  const listedPaths = listed.map(({ address }) => pathOf(address));
  const slugs = await slugsOf(page);
  for (const locale of locales) {
    expect(listedPaths).toContain(paths.library(locale));
    expect(listedPaths).toContain(paths.search(locale));
    for (const slug of slugs) expect(listedPaths).toContain(paths.article(locale, slug));
  }
  for (const { address, versions } of listed) {
    expect(address).toMatch(/^https?:\/\//);
    expect(versions, address).toContain(address);
    expect(versions, address).toHaveLength(locales.length + 1);
  }
  const authors = listedPaths.filter((path) => path.includes('/author/'));
  expect(authors.length).toBeGreaterThan(0);
  for (const path of authors) {
    expect((await headOfPage(request, path)).canonical, 'as the page itself says').toEqual([site + path]);
  }
});

test('an article is there as Markdown, both editions code point for code point', { tag: '@once' }, async ({
  request,
}) => {
  for (const slug of [articles.port, 'winter-proverbs-with-full-tashkeel', articles.long]) {
    const { formats } = await headOfPage(request, paths.article('ar', slug));
    const address = pathOf(formats['text/markdown'] ?? '');
    expect(address).toBe(paths.markdown('ar', slug));
    const answer = await request.get(address);
    expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    // What would be read as a mark where it stands is written by its number.
    const markdown = (await answer.text()).replace(/&#x([0-9a-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expect(markdown.indexOf('language: "ar"')).toBeLessThan(markdown.indexOf('language: "en"'));
    for (const language of ['ar', 'en']) {
      const { edition } = await (await request.get(paths.edition(slug, language))).json();
      const texts = textsIn(edition.blocks).filter((text) => text.length > 20 && !/[\\`*_[\]&<~^|\n]/.test(text));
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) expect(markdown).toContain(text.trim());
    }
  }
});

test('programs are told what they may read, and language models where it is', { tag: '@once' }, async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toMatch(/^User-Agent: \*$/m);
  expect(robots).toMatch(/^Disallow: \/api\/$/m);
  expect(robots.match(/^Sitemap: .*$/m)?.[0] ?? '').toBe(site === '' ? '' : `Sitemap: ${site}/sitemap.xml`);
  const guide = await (await request.get('/llms.txt')).text();
  const links = [...guide.matchAll(/^- \[.*\]\((\S+\.md)\)/gm)].map(([, address = '']) => pathOf(address));
  expect(links).toContain(paths.markdown('en', articles.long));
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('what is not there is not found, whatever it is asked for as', { tag: '@once' }, async ({ request }) => {
  for (const address of [
    paths.markdown('en', 'no-such-article'),
    paths.markdownFile('en', articles.long),
    `${paths.markdown('en', articles.long)}/more`,
    `${paths.atom('en')}/more`,
    paths.sitemapPart(9_999),
    '/sitemaps/0.xml',
    '/feed.atom',
  ]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('the foot of the library leads to its feeds', { tag: '@desktop' }, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.library(interfaceLocale));
  const foot = page.getByRole('navigation', { name: messages.found.follow });
  await expect(foot.getByRole('link', { name: messages.found.atom })).toHaveAttribute(
    'href',
    paths.atom(interfaceLocale),
  );
  await expect(foot.getByRole('link', { name: messages.found.json })).toHaveAttribute(
    'href',
    paths.jsonFeed(interfaceLocale),
  );
});

/** A page without a policy: those of the site let no text become a document. */
async function blankPage(page: Page): Promise<Page> {
  return page.context().newPage();
}

/** What the browser's own reader of XML finds in a feed; its complaint where it is none. */
function readAtom(page: Page, text: string) {
  return page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml');
    const entries = [...read.querySelectorAll('entry')].map((entry) => {
      const content = new DOMParser().parseFromString('', 'text/html');
      const inside = content.createElement('template');
      inside.setHTMLUnsafe(entry.querySelector('content')?.textContent ?? '');
      return {
        id: entry.querySelector('id')?.textContent ?? '',
        title: entry.querySelector('title')?.textContent ?? '',
        link: entry.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '',
        parts: [...inside.content.children].flatMap((part) => {
          return part instanceof HTMLDivElement ? [`${part.lang} ${part.dir}`] : [];
        }),
      };
    });
    return { root: read.documentElement.localName, entries };
  }, text);
}

/** The articles that the library lists. */
async function slugsOf(page: Page): Promise<string[]> {
  const links = await page.locator('.article-list a[href*="/read/"]').evaluateAll((all) => {
    return all.map((link) => link.getAttribute('href') ?? '');
  });
  return [...new Set(links.map((link) => link.split('/read/')[1] ?? ''))];
}

/** Every piece of text in blocks, as the API gives them. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'text' && 'text' in value ? [String(value.text)] : [];
  return [...own, ...Object.values(value).flatMap((part) => (typeof part === 'object' ? textsIn(part) : []))];
}
