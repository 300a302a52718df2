import 'server-only';
import { getTranslations } from 'next-intl/server';
import { prefixToComplete } from '@/core/search/near/complete-word';
import { longestQuery } from '@/core/search/query/parse-query';
import type { SearchFault } from '@/core/search/search-answer';
import { foldWord } from '@/core/search/words/fold-word';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';
import { type Parameters, toText } from './parse-search-parameters';

/** Words offered at once. */
const most = 6;

export type Suggestions =
  | { readonly words: readonly string[]; readonly summary: string; readonly fault: null }
  | { readonly words: null; readonly fault: SearchFault };

/**
 * Words that begin as the last word of `q` does and go on, and how many they are in words of the locale; none where
 * nothing was typed. Rejects where the store does.
 */
export async function suggestWords(parameters: Parameters, locale: Locale): Promise<Suggestions> {
  const [q = '', ...more] = parameters.getAll('q');
  if (more.length > 0) return { words: null, fault: { reason: 'repeated', values: { parameter: 'q' } } };
  if (q.length > longestQuery) return { words: null, fault: { reason: 'tooLong', values: { most: longestQuery } } };
  const text = toText(q);
  const words = text.trim() === '' ? [] : await findFurther(text);
  const t = await getTranslations({ locale, namespace: 'search' });
  const summary =
    words.length === 0 ? '' : t('suggestionsShown', { count: words.length, n: formatNumber(words.length, locale) });
  return { words, summary, fault: null };
}

/** Without the word itself, however it is written: it is typed already, and finds the same. */
async function findFurther(text: string): Promise<readonly string[]> {
  const typed = prefixToComplete(text);
  const words = await store.suggest(text, most + 1);
  return words.filter((word) => foldWord(word).folded !== typed).slice(0, most);
}
