import type { LanguageTag } from '@/core/languages/table';
import { isAlone } from './light';
import { cellOf, otherSide, type Sentence } from './page-sentences';
import type { SentenceWords } from './sentence-words';

/** What is said of a sentence that no sentence of the other language says; null for any other. */
export function aloneWords(sentence: Sentence, words: SentenceWords): string | null {
  const other = isAlone(sentence) ? cellOf(sentence.row, otherSide(sentence.side)) : null;
  return other && words.alone[other.lang as LanguageTag];
}
