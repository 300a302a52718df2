import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Metadata } from 'next';
import type { ComponentType, ReactNode } from 'react';
import { prerender } from 'react-dom/static.edge';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { FailureNotices } from '@/components/shell/failure-notices';
import { languages, languageTags } from '@/core/languages/table';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { editionLanguages } from '@/core/reading/choose-pair';
import { firstWordsOf } from '@/core/reading/first-words-of';
import { bare, findStrangeWords, type KnownTexts } from '@/i18n/fixtures/find-strange-words';
import { formatDay, formatHijri, formatList, formatPublished, nameOfLanguage } from '@/i18n/format';
import { toAskedSegment } from '@/server/asked-segment';
import { store } from '@/server/store/store';
import GlobalNotFound from './global-not-found';

const cache = vi.hoisted(() => `${process.env.TMPDIR ?? '/tmp'}/muqabala-words-${process.pid}`);

vi.mock('@/i18n/messages', async (original) => {
  const { pseudoMessages } = await import('@/i18n/fixtures/pseudo-messages');
  const { messages } = await original<typeof import('@/i18n/messages')>();
  const tags = Object.keys(messages) as (keyof typeof messages)[];
  return { messages: Object.fromEntries(tags.map((tag) => [tag, pseudoMessages(messages.en, tag)])) };
});

vi.mock('next-intl/server', async () => {
  const { createTranslator } = await import('next-intl');
  const { messages } = await import('@/i18n/messages');
  type Asked = { locale: keyof typeof messages; namespace?: 'site' };
  return {
    getLocale: async () => 'en',
    getTranslations: async ({ locale, namespace }: Asked) =>
      createTranslator({ locale, messages: messages[locale], ...(namespace && { namespace }) }),
  };
});

vi.mock('@/server/store/store', async () => {
  const { createFilesStore } = await import('@/server/store/files/create-files-store');
  return { store: createFilesStore('content', cache) };
});

afterAll(() => rm(cache, { recursive: true, force: true }));

const slugs = (await readdir('content')).toSorted();
const articles = (await Promise.all(slugs.map((slug) => store.read(slug)))).filter((article) => article !== null);
const { narrowing } = await store.list(wholeLibrary('en'));

/** In four languages; with notes, a table and an index; with a print label and a source. */
const told = [
  'a-library-card-in-four-languages',
  'a-week-between-the-port-and-the-archive',
  'taliban-kill-isis-khorasan-military-chief',
];

/** What may stand in an address, by the names that routes give it: each way makes another page. */
const addresses = {
  article: told,
  name: narrowing.authors.slice(0, 2).map(({ value }) => value),
  page: ['1', '9'],
  asked: ['tag=cities', 'tag=nowhere&year=2025', 'page=9', 'q=market', 'q=nowhere', 'q='].map((asked) =>
    toAskedSegment(new URLSearchParams(asked)),
  ),
};

type Params = { locale: string } & { [name in keyof typeof addresses]?: string };
type Page = {
  default: ComponentType<{ params: Promise<Params> }>;
  generateMetadata?: (props: { params: Promise<Params> }) => Promise<Metadata>;
};

const known = knownTexts();
const pages = (await readdir('app', { recursive: true }))
  .filter((file) => path.basename(file) === 'page.tsx')
  .toSorted();

// Neither is the one whose words come first to mind, and the two differ in script and direction.
const spoken = ['ar', 'fr'];

describe.each(pages)('app/%s', (file) => {
  it.each(spoken)(
    'says nothing in /%s but its messages, and what is written in articles',
    async (locale) => {
      const { default: Page, generateMetadata }: Page = await import(path.resolve('app', file));
      const asked = waysTo(file, locale);
      expect(asked.length).toBeGreaterThan(0);
      for (const params of asked) {
        const html = await draw(<Page params={Promise.resolve(params)} />, locale);
        expect(findStrangeWords(html, known), JSON.stringify(params)).toEqual([]);
        const metadata = await generateMetadata?.({ params: Promise.resolve(params) });
        const head = await draw(<Head metadata={metadata} locale={locale} />, locale);
        expect(findStrangeWords(head, known), `the head of ${JSON.stringify(params)}`).toEqual([]);
      }
    },
    60_000,
  );
});

describe('a page that stands outside every locale', () => {
  it.each([
    ['an address that leads nowhere', <GlobalNotFound key="" />],
    ['a failure', <FailureNotices key="" onTryAgain={() => undefined} />],
  ])('%s: says all in each locale’s own words', async (_, page) => {
    expect(findStrangeWords(await draw(page, 'en'), known)).toEqual([]);
  });
});

describe('the search for words that are no messages', () => {
  it.each([
    ['a text in the code', '<p>⟦Ŕéáđ⟧ more</p>'],
    ['a name that only the code gives', '<button aria-label="Close">×</button>'],
    ['words of another locale', '<p>⦅Ŕéáđ⦆</p>'],
    ['words in a language that is named, and in no article', '<p><b lang="fr">Imprimez-moi</b></p>'],
    ['what an article says, where no language is named', '<p>umbrella</p>'],
  ])('finds %s', (_, markup) => {
    expect(findStrangeWords(`<html lang="en">${markup}</html>`, known)).toHaveLength(1);
  });

  it('passes over messages in messages, numbers, and what articles say in their languages', () => {
    const markup = '<p>⟦Ŕéáđ ⟦ñóẃ⟧⟧ 12</p><i lang="fr" title="⦅x⦆">0417</i><i lang="en">umbrella</i>';
    expect(findStrangeWords(`<html lang="en">${markup}</html>`, known)).toEqual([]);
  });
});

/** Every page that a route has for a locale, as far as its addresses differ in kind. */
function waysTo(file: string, locale: string): Params[] {
  const names = [...file.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name).filter((name) => name !== 'locale');
  return names.reduce<Params[]>(
    (ways, name) =>
      ways.flatMap((way) => addresses[name as keyof typeof addresses].map((value) => ({ ...way, [name]: value }))),
    [{ locale }],
  );
}

/** A page as the server sends it, but for the root, which is the layout's; a page that brings its own keeps it. */
async function draw(page: ReactNode, locale: string): Promise<string> {
  const { prelude } = await prerender(page);
  return `<html lang="${locale}">${await new Response(prelude).text()}</html>`;
}

/** What the head of a page says to those who read it, one text after the other. */
function Head({ metadata, locale }: { metadata: Metadata | undefined; locale: string }) {
  const { title, description, openGraph } = metadata ?? {};
  const images = [openGraph?.images ?? []].flat();
  const texts = [
    title,
    description,
    openGraph?.title,
    openGraph?.description,
    ...images.map((image) => Object(image).alt),
  ];
  return texts.flatMap(leavesOf).map((text) => (
    <p key={text} lang={locale}>
      {text}
    </p>
  ));
}

/** Names, dates and lists, which no message writes, and all texts of all articles. */
function knownTexts(): KnownTexts {
  const said = articles.flatMap(({ publishedAt }) =>
    languageTags.flatMap((tag) => [formatPublished, formatDay, formatHijri].map((format) => format(publishedAt, tag))),
  );
  const pairs = languageTags.flatMap((one) => languageTags.map((other) => [one, other]));
  const lists = languageTags.flatMap((tag) =>
    [...articles.map(editionLanguages), ...pairs].map((together) =>
      formatList(
        together.map((one) => nameOfLanguage(one, tag)),
        tag,
      ),
    ),
  );
  const names = languageTags.flatMap((tag) => [
    languages[tag].endonym,
    ...languageTags.map((one) => nameOfLanguage(one, tag)),
  ]);
  const facts = articles.flatMap(({ editions, ...facts }) => [
    ...leavesOf(facts),
    ...Object.values(editions).flatMap(({ title, author, translator, printLabel, dateline }) =>
      leavesOf({ title, author, translator, printLabel, dateline }),
    ),
  ]);
  const openings = articles.flatMap(({ editions }) => Object.values(editions).map(firstWordsOf));
  const same = ['A4', 'Letter', 'A5', 'QR:', 'nowhere', 'market'];
  return {
    whole: new Set([...lists, ...names, ...facts, ...same].map(bare)),
    written: bare([...said, ...openings, ...leavesOf(articles)].join('\n')),
  };
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
