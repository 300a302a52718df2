import type { LanguageTag } from '../../languages/table';
import learnt from './en-ar-learnt.json';
import written from './en-ar-written.json';
import type { Lexicon } from './lexicon';
import { readLearntWords } from './read-learnt-words';
import { readWrittenWords } from './read-written-words';
import { turnLexicon } from './turn-lexicon';

const read = new Map<string, Lexicon>();

/** The lexicon the house has for two languages, read when first asked for; none for most. */
export function builtInLexicon([first, second]: readonly [LanguageTag, LanguageTag]): Lexicon | undefined {
  const key = `${first}-${second}`;
  if (key !== 'en-ar' && key !== 'ar-en') return undefined;
  const known = read.get(key);
  if (known !== undefined) return known;
  const forward = readLearntWords(learnt.words, readWrittenWords(written.words));
  const lexicon = key === 'en-ar' ? forward : turnLexicon(forward);
  read.set(key, lexicon);
  return lexicon;
}
