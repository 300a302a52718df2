import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { AnsweredArticle, AnsweredPassage, SearchAnswer } from '@/core/search/search-answer';
import en from '@/messages/en.json';
import { FoundList } from './found-list';
import type { SearchWords } from './search-words';

const words: SearchWords = { ...en.search, languages: { en: 'English', ar: 'Arabic', fr: 'French', de: 'German' } };

const passage: AnsweredPassage = {
  language: 'ar',
  place: 'body',
  text: 'كتب كلمة CTS ثم مَضَى.',
  marks: [{ start: 4, end: 12 }],
  counterpart: { language: 'en', text: 'He wrote the word CTS, then left.' },
  sentence: 12,
  beside: null,
  href: '/en/read/bread#s12',
};

const article: AnsweredArticle = {
  slug: 'bread',
  href: '/en/read/bread',
  publishedAt: '2024-05-06T09:23',
  published: '6 May 2024',
  titles: [
    { language: 'en', text: 'Bread and salt' },
    { language: 'ar', text: 'خبز وملح' },
  ],
  passages: [passage],
};

describe('a passage that was found', () => {
  const page = draw([article]);

  it('stands in its language and direction, with its counterpart in its own', () => {
    expect(page).toMatch(/<p id="[^"]+" lang="ar" dir="rtl"[^>]*>/);
    expect(page).toContain('<p lang="en" dir="ltr" class="found-counterpart">He wrote the word CTS, then left.</p>');
  });

  it('is the source, character for character, and its mark is cut where a fragment begins (SRCH-08)', () => {
    const [, text = ''] = /class="found-text">(.*?)<\/p>/.exec(page) ?? [];
    expect(text.replace(/<[^>]*>/g, '')).toBe(passage.text);
    expect(text).toContain('<mark>كلمة </mark><bdi lang="en" dir="ltr" class="fragment"><mark>CTS</mark></bdi>');
  });

  it('opens the reader where it stands', () => {
    expect(page).toMatch(/<a href="\/en\/read\/bread#s12" aria-describedby="found-bread-0">Open at this place<\/a>/);
  });

  it('says where it stands, if that is no running text, and in which language', () => {
    expect(page).toContain('<span>Arabic</span>');
    expect(page).not.toContain('<span>Text</span>');
    const heading = draw([{ ...article, passages: [{ ...passage, place: 'heading' }] }]);
    expect(heading).toContain('<span>Heading</span><span>Arabic</span>');
  });

  it('says that it has no counterpart, where the article has another language', () => {
    const alone = { ...passage, counterpart: null };
    expect(draw([{ ...article, passages: [alone] }])).toContain(words.noCounterpart);
    const single = { ...article, titles: article.titles.slice(1), passages: [alone] };
    expect(draw([single])).not.toContain(words.noCounterpart);
  });
});

describe('an article that was found', () => {
  it('has its titles in both languages, and the marks of a title in the title', () => {
    const title = {
      ...passage,
      place: 'title',
      language: 'en',
      text: 'Bread and salt',
      marks: [{ start: 0, end: 5 }],
    } as const;
    const page = draw([{ ...article, passages: [title, passage] }]);
    expect(page).toContain('<h2 lang="en" dir="ltr"><mark>Bread</mark> and salt</h2>');
    expect(page).toContain('<h2 lang="ar" dir="rtl">خبز وملح</h2>');
    expect(page.match(/class="found-passage"/g)).toHaveLength(1);
  });

  it('has a title that the pair does not show as a passage', () => {
    const title = {
      ...passage,
      place: 'title',
      language: 'fr',
      text: 'Le pain',
      marks: [],
      counterpart: null,
    } as const;
    expect(draw([{ ...article, passages: [title] }])).toMatch(
      /lang="fr" dir="ltr"[^>]*>Le pain<\/p>.*<span>Title<\/span><span>French/,
    );
  });

  it('is shown once, though it be on two pages', () => {
    expect(draw([article], [article]).match(/<h2/g)).toHaveLength(2);
  });

  it('has no style attribute, which the policy of pages forbids', () => {
    expect(draw([article])).not.toMatch(/\sstyle=/);
  });
});

describe('nothing found', () => {
  it('says what could be asked instead', () => {
    const page = draw([]);
    for (const tip of Object.values(words.tips)) expect(page).toContain(tip);
  });
});

function draw(...pages: AnsweredArticle[][]): string {
  const answers = pages.map((articles): SearchAnswer => {
    return { articles, total: articles.length, atLeast: false, cursor: null, didYouMean: null, summary: '' };
  });
  return renderToStaticMarkup(<FoundList pages={answers} isBusy={false} isBegun={false} words={words} />);
}
