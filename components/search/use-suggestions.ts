import { useQuery } from '@tanstack/react-query';
import { prefixToComplete } from '@/core/search/near/complete-word';
import type { Locale } from '@/i18n/routing';
import { fetchSuggestions } from './fetch-answer';

/** One letter begins too many words. */
const shortestBeginning = 2;

/** Words that may complete the text typed, once the keys rest; null while there are none, or they cannot be had. */
export function useSuggestions(locale: Locale, text: string, asked: string) {
  const prefix = prefixToComplete(text) ?? '';
  const isWanted = prefix.length >= shortestBeginning && text.trim() === asked;
  const { data } = useQuery({
    queryKey: ['suggestions', locale, text],
    queryFn: ({ signal }) => fetchSuggestions(locale, text, signal),
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    networkMode: 'always',
  });
  return isWanted && data !== undefined && data.words.length > 0 ? data : null;
}
