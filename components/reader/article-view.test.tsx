import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleFacts, Edition } from '@/core/article/article';
import { editionOf as edition, paragraph } from '@/core/article/fixtures/edition-of';
import { languageTags } from '@/core/languages/table';
import { toRows, toSingleRows } from '@/core/reading/rows';
import { ArticleBody } from './article-body';
import { ArticleView } from './article-view';
import type { ReaderWords } from './reader-words';

const facts: ArticleFacts = {
  publishedAt: '2024-05-06T09:23',
  issuer: null,
  source: null,
  url: null,
  original: 'ar',
  rights: null,
  tags: [],
};

describe('an article with one edition', () => {
  const page = draw(edition('ar', [paragraph('خبز وملح')]), null);

  it('reads as one column, with no choice of view', () => {
    expect(page).toContain('data-single=""');
    expect(page.match(/class="cell"/g)).toHaveLength(3); // title, names, and the one passage
    expect(page).not.toContain('type="radio"');
    expect(page).toContain('lang="ar" dir="rtl"');
  });

  it('has no list of contents where it has no headings', () => {
    expect(page).not.toContain('class="contents"');
  });

  it('says which edition exists', () => {
    expect(page).toContain('<p class="one-edition">oneEdition ar</p>');
  });
});

describe('an article with two editions', () => {
  const page = draw(
    edition('en', [paragraph('Bread'), { type: 'heading', level: 2, children: [{ type: 'text', text: 'Salt' }] }]),
    edition('ar', [paragraph('خبز')]),
  );

  it('has both in the page, each passage once', () => {
    const [, rows = ''] = page.split('class="rows"');
    for (const word of ['Bread', 'Salt', 'خبز']) expect(rows.split(`>${word}<`)).toHaveLength(2);
    expect(page).not.toContain('data-single');
    expect(page.match(/type="radio"/g)).toHaveLength(6);
  });

  it('has its headings in a list of contents, and a button at each passage that has a counterpart', () => {
    const [, list = ''] = page.split('class="contents"');
    expect(list).toMatch(/href="#r2"[^>]*><span lang="en" dir="ltr"[^>]*>Salt</);
    expect(page.match(/class="reveal"/g)).toHaveLength(1);
  });

  it('marks rows and sentences whose pairing is not certain, and no others', () => {
    expect(page).toMatch(/id="r1"[^>]* data-unsure=""[^>]* data-links="1:1\?"/);
    const certain = draw(
      edition('en', [paragraph('The harbour of Beirut opened in 1887.')]),
      edition('ar', [paragraph('افتتح مرفأ بيروت عام 1887.')]),
    );
    expect(certain).toContain('data-links="1:1"');
    expect(certain).not.toContain('data-unsure');
  });

  it('lists the passage that one of them lacks', () => {
    const [, list = ''] = page.split('class="differences"');
    expect(list).toMatch(/onlyIn en.*href="#s2"[^>]*>Salt</);
    expect(list.match(/<li>/g)).toHaveLength(1);
  });

  it('says where a passage has no counterpart, in the locale', () => {
    expect(page).toContain('<p class="absent" lang="en" dir="ltr">noCounterpart ar</p>');
  });

  it('has no style attribute, which the policy of pages forbids', () => {
    expect(page).not.toMatch(/\sstyle=/);
  });
});

describe('a very long article', () => {
  const paragraphs = Array.from({ length: 305 }, (_, at) => paragraph(`Boat ${at + 1}.`));
  const page = draw(edition('en', paragraphs), null);

  it('has its rows in groups that the browser can skip, each row once and in order', () => {
    expect(page.match(/class="row-group"/g)).toHaveLength(31);
    const numbers = [...page.matchAll(/ id="r(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(paragraphs.map((_, at) => at + 1));
  });

  it('has no groups where it is shorter', () => {
    expect(draw(edition('en', paragraphs.slice(0, 300)), null)).not.toContain('row-group');
  });
});

describe('a fragment with markup inside', () => {
  const children = [
    { type: 'text', text: 'The note ' },
    { type: 'emphasis', children: [{ type: 'text', text: 'بلغ' }] },
    { type: 'text', text: ' مقابلة ends it.' },
  ] as const;
  const english = { ...edition('en', [{ type: 'paragraph', children }]), glosses: { 'بلغ مقابلة': 'collated' } };
  const page = draw(english, null);

  it('is one isolate and leads to its gloss as any other', () => {
    expect(page).toMatch(/<a class="glossed"[^>]*><bdi[^>]* lang="ar" dir="rtl"[^>]*><em>/);
    expect(page).toContain('collated');
  });
});

function draw(first: Edition, second: Edition | null): string {
  const rows = second === null ? toSingleRows(first) : toRows(first, second);
  const shared = { slug: 'bread', facts, first, second, rows, locale: 'en', words: words() } as const;
  return renderToStaticMarkup(
    <ArticleView {...shared}>
      <ArticleBody {...shared} imageSizes={{}} address="http://localhost/en/read/bread" />
    </ArticleView>,
  );
}

/** Words that name their own key, and the language where they speak of one. */
function words(): ReaderWords {
  const perLanguage = (key: string) => Object.fromEntries(languageTags.map((tag) => [tag, `${key} ${tag}`]));
  const ofLanguage = ['noCounterpart', 'oneEdition', 'loadingEdition', 'editionFailed', 'fragmentsIn', 'onlyIn'];
  const all = new Proxy({} as ReaderWords, {
    get: (_, key) => {
      if (key === 'companion') return { showIn: perLanguage('showIn') };
      return ofLanguage.includes(String(key)) ? perLanguage(String(key)) : String(key);
    },
  });
  return all;
}
