import type { LanguageTag } from '../../languages/table';
import { findSentenceEnds } from './find-sentence-ends';

/**
 * The sentences of a text in `language`, in order. White space belongs to the sentence before it; a text that is only
 * white space is one sentence, an empty text has none.
 *
 * Joined, the sentences are `text` exactly, for any string; none is empty, and none is white space alone beside another.
 * Never throws. Takes time in proportion to the text's length.
 *
 * The method is that of UAX #29, sentence boundaries, with what a language knows of its abbreviations. `Intl.Segmenter`
 * follows the same rules without them: it ends a sentence in “J. R. R. Tolkien” and in « Bonjour ! », none at "…", and
 * differs between engines, while a page drawn on the server must be cut where the browser cuts it.
 */
export function splitSentences(text: string, language: LanguageTag): string[] {
  let from = 0;
  return findSentenceEnds(text, language).map((end) => {
    const sentence = text.slice(from, end);
    from = end;
    return sentence;
  });
}
