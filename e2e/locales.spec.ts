import type { APIRequestContext } from '@playwright/test';
import { localeChoiceCookie } from '../i18n/locale-choice';
import { paths } from '../i18n/navigation';
import { articles, expect, test } from './fixtures';

const choice = (locale: string) => ({ cookie: `${localeChoiceCookie}=${locale}` });
const negotiations = [
  { says: 'Arabic of Egypt', headers: { 'accept-language': 'ar-EG,ar;q=0.9' }, to: '/ar' },
  { says: 'English before Arabic', headers: { 'accept-language': 'en-GB,ar;q=0.5' }, to: '/en' },
  {
    says: 'Arabic after a language that the site does not speak',
    headers: { 'accept-language': 'nl,ar;q=0.5' },
    to: '/ar',
  },
  { says: 'French', headers: { 'accept-language': 'fr' }, to: '/fr' },
  { says: 'German of Austria', headers: { 'accept-language': 'de-AT,en;q=0.8' }, to: '/de' },
  { says: 'Dutch alone', headers: { 'accept-language': 'nl' }, to: '/en' },
  { says: 'nothing', headers: { 'accept-language': '' }, to: '/en' },
  { says: 'nonsense', headers: { 'accept-language': ';;q=x,*' }, to: '/en' },
  { says: 'French, having chosen Arabic', headers: { 'accept-language': 'fr', ...choice('ar') }, to: '/ar' },
  { says: 'Arabic, having chosen English', headers: { 'accept-language': 'ar', ...choice('en') }, to: '/en' },
  { says: 'nothing, having chosen what is not there', headers: { 'accept-language': '', ...choice('xx') }, to: '/en' },
  { says: 'Arabic, having chosen what is not there', headers: { 'accept-language': 'ar', ...choice('xx') }, to: '/ar' },
];

for (const { says, headers, to } of negotiations) {
  test(`a browser that says ${says} is led from the root to ${to} (I18N-02)`, { tag: '@once' }, async ({ request }) => {
    const answer = await request.get('/', { headers, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toBe(to);
    expect(answer.headers()).not.toHaveProperty('set-cookie');
  });
}

test('a locale in the address wins over whatever the browser says (I18N-02)', { tag: '@once' }, async ({ request }) => {
  const headers = { 'accept-language': 'ar', ...choice('ar') };
  const answer = await request.get(paths.article('en', articles.market), { headers, maxRedirects: 0 });
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toMatch(/<html lang="en" dir="ltr"/);
});

for (const [what, addressIn] of [
  ['the library', paths.library],
  ['an article', (locale) => paths.article(locale, articles.port)],
] as const satisfies [string, (locale: 'en' | 'ar') => string][]) {
  test(`${what} comes in its locale’s language and direction from the server (I18N-01)`, { tag: '@desktop' }, async ({
    request,
    interfaceLocale,
  }) => {
    const html = await (await request.get(addressIn(interfaceLocale))).text();
    const root = { en: '<html lang="en" dir="ltr"', ar: '<html lang="ar" dir="rtl"' };
    expect(html).toContain(root[interfaceLocale]);
  });
}

test('title, description and what a shared link shows are in the locale’s language (I18N-05)', {
  tag: '@desktop',
}, async ({ request, interfaceLocale, messages }) => {
  const library = await headOf(request, paths.library(interfaceLocale));
  expect(library.title).toBe(`${messages.library.title} · ${messages.site.name}`);
  expect(library.description).toBe(messages.site.description);
  expect(library.openGraph.title).toBe(messages.site.name);
  const article = await headOf(request, paths.article(interfaceLocale, articles.market));
  const title = { en: 'The Night Market of Two Cities', ar: 'سوق الليل في مدينتين' }[interfaceLocale];
  const opening = { en: 'At a quarter to eight', ar: 'في الثامنة إلا ربعًا' }[interfaceLocale];
  expect(article.title).toBe(`${title} · ${messages.site.name}`);
  expect(article.description?.startsWith(opening)).toBe(true);
  expect(article.openGraph.title).toBe(title);
  expect(article.openGraph.description).toBe(article.description);
  for (const { openGraph } of [library, article]) {
    expect(openGraph.locale).toMatch({ en: /^en_[A-Z]{2}$/, ar: /^ar_[A-Z]{2}$/ }[interfaceLocale]);
  }
});

test('a title that begins in the other script begins with a direction mark in the tab (BIDI-16)', {
  tag: '@once',
}, async ({ request }) => {
  for (const slug of Object.values(articles)) {
    const { title = '' } = await headOf(request, paths.article('ar', slug));
    expect(title, slug).toMatch(/^[\u{200F}\p{Script=Arabic}«]/u);
  }
});

test('no page sets a cookie, and every page may be kept by a cache', { tag: '@desktop' }, async ({
  request,
  interfaceLocale,
}) => {
  for (const address of [paths.library(interfaceLocale), paths.article(interfaceLocale, articles.card)]) {
    const headers = (await request.get(address)).headers();
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers['cache-control']).not.toMatch(/private|no-store/);
  }
});

async function headOf(request: APIRequestContext, address: string) {
  const html = await (await request.get(address)).text();
  const attributes = (tag: string): Record<string, string> =>
    Object.fromEntries(
      [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name.toLowerCase(), toText(value)]),
    );
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributes(tag));
  const metas = tags('meta');
  return {
    title: toText(html.match(/<title>([^<]*)<\/title>/)?.[1] ?? ''),
    description: metas.find(({ name }) => name === 'description')?.content,
    openGraph: Object.fromEntries(
      metas.flatMap(({ property = '', content }) => (property.startsWith('og:') ? [[property.slice(3), content]] : [])),
    ),
  };
}

function toText(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}
