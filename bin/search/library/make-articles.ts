import type { Article, Edition } from '../../../core/article/article';
import type { Block } from '../../../core/article/block';
import type { LanguageTag } from '../../../core/languages/table';
import { seededRandom } from './random';
import { type Meaning, makeVocabulary } from './vocabulary';
import { createSpeaker, type Said } from './write-text';

export type MadeLibrary = {
  readonly vocabulary: readonly Meaning[];
  readonly article: (number: number) => Article;
  /** All articles in the order of their numbers, made as they are asked for. */
  readonly articles: () => Generator<Article>;
};

const seed = 20_260_214;
const words = 40_000;
const authors = 240;
const tags = 60;
const firstDay = Date.UTC(2008, 0, 1);
const days = 18 * 365;

/** A library of so many articles in Arabic and English, some three hundred words each; the same every time. */
export function makeLibrary(count: number): MadeLibrary {
  const vocabulary = makeVocabulary(words);
  return {
    vocabulary,
    article: (number) => makeArticle(number, vocabulary),
    *articles() {
      for (let number = 0; number < count; number++) yield makeArticle(number, vocabulary);
    },
  };
}

function makeArticle(number: number, vocabulary: readonly Meaning[]): Article {
  const random = seededRandom(seed + number * 7919);
  const speaker = createSpeaker(vocabulary, random);
  const title = speaker.sayTitle();
  const blocks = Array.from({ length: random.between(6, 10) }, (_, nth) => {
    if (nth > 0 && nth % 4 === 0) return { heading: true, said: [speaker.sayTitle()] };
    return { heading: false, said: Array.from({ length: random.between(2, 5) }, speaker.saySentence) };
  });
  const author = nameOf(random.between(0, authors - 1), vocabulary);
  const edition = (language: 'en' | 'ar'): Edition => ({
    language,
    title: title[language],
    author: author[language],
    translator: null,
    translation: language === 'en' ? 'original' : 'human',
    printLabel: null,
    dateline: null,
    glosses: {},
    blocks: blocks.map(({ heading, said }) => toBlock(heading, said, language)),
    notes: [],
  });
  const published = new Date(firstDay + random.between(0, days * 24 * 60 - 1) * 60_000);
  return {
    slug: `article-${number}`,
    publishedAt: published.toISOString().slice(0, 16),
    issuer: null,
    source: null,
    url: null,
    original: 'en',
    rights: null,
    tags: [
      ...new Set(Array.from({ length: random.between(1, 3) }, () => tagOf(random.between(0, tags - 1), vocabulary))),
    ],
    editions: { en: edition('en'), ar: edition('ar') },
    corrections: [],
  };
}

/** Names and tags are rare words, so that they are no part of every text. */
export function nameOf(nth: number, vocabulary: readonly Meaning[]): Said {
  const [first, second] = [vocabulary[2_000 + nth * 3], vocabulary[20_000 + nth * 7]];
  const capital = (word = 'name') => word.charAt(0).toUpperCase() + word.slice(1);
  return { en: `${capital(first?.en)} ${capital(second?.en)}`, ar: `${first?.ar ?? 'اسم'} ${second?.ar ?? 'اسم'}` };
}

export function tagOf(nth: number, vocabulary: readonly Meaning[]): string {
  return vocabulary[500 + nth * 11]?.en ?? 'tag';
}

function toBlock(heading: boolean, said: readonly Said[], language: LanguageTag & keyof Said): Block {
  const children = [{ type: 'text', text: said.map((sentence) => sentence[language]).join(' ') } as const];
  return heading ? { type: 'heading', level: 2, children } : { type: 'paragraph', children };
}
