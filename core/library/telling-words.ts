import type { Article, Edition } from '../article/article';
import { textOfBlocks } from '../article/text-of';
import { type LanguageTag, languages } from '../languages/table';
import { cutWords } from '../search/words/cut-words';
import { foldWord } from '../search/words/fold-word';
import { stemsOf } from '../search/words/stems-of';
import type { Counted } from './list-choice';

/** Words kept of an edition, and words that related articles are found by. */
const keptOfEdition = 24;
const asked = 16;
const shortest = 4;

/**
 * What an article is about, as far as its words tell: stems of the words that stand most often in each edition, those that
 * stand in every text left out, with their language (`en:astrolabe`). Which of them are rare, only the library knows.
 */
export function tellingWords({ editions }: Pick<Article, 'editions'>): string[] {
  return Object.values(editions).flatMap(wordsOfEdition);
}

function wordsOfEdition({ language, title, blocks }: Edition): string[] {
  const plain = plainWords(language);
  const counts = new Map<string, number>();
  for (const { folded } of cutWords(`${title}\n${title}\n${textOfBlocks(blocks)}`)) {
    if (folded.length < shortest || plain.has(folded) || /\d/.test(folded)) continue;
    const stem = shortestStem(folded, language);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts]
    .filter(([stem, count]) => count > 1 && !plain.has(stem))
    .toSorted(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, keptOfEdition)
    .map(([stem]) => `${language}:${stem}`);
}

/** Of the forms that a word can be without its endings the one that most forms of it have in common. */
function shortestStem(folded: string, language: LanguageTag): string {
  return stemsOf(folded, language)
    .filter((stem) => stem.length >= shortest - 1)
    .reduce((one, other) => (other.length < one.length ? other : one), folded);
}

const plainByLanguage = new Map<LanguageTag, ReadonlySet<string>>();

/** Words that tell nothing of what a text is about, folded. */
function plainWords(language: LanguageTag): ReadonlySet<string> {
  const known = plainByLanguage.get(language);
  if (known !== undefined) return known;
  const { page, sentences } = languages[language];
  const all = [...page.commonWords, ...sentences.openingWords, ...sentences.reportingWords];
  const plain = new Set(all.map((word) => foldWord(word).folded));
  plainByLanguage.set(language, plain);
  return plain;
}

/**
 * Of an article's telling words, each with how many articles have it, those to look for others by: the rarest that
 * another article has too. What more than one article in fifty says tells nothing.
 */
export function chooseTellingWords(words: readonly Counted<string>[], library: number): Counted<string>[] {
  const most = Math.max(2, library / 50);
  return words
    .filter(({ count }) => count > 1 && count <= most)
    .toSorted((one, other) => one.count - other.count || (one.value < other.value ? -1 : 1))
    .slice(0, asked);
}
