import 'server-only';
import type { Locale } from '@/i18n/routing';
import { StoreUnavailable } from '../store/store-unavailable';
import { keepPageForASecond } from './keep-page-for-a-second';
import { askedSearchOf, type Parameters } from './parse-search-parameters';
import { searchLibrary } from './search-library';

/** What a page of the search is made with: what was asked, and what was found or why nothing could be. */
export async function serveSearch(parameters: Parameters, locale: Locale) {
  const asked = askedSearchOf(parameters);
  try {
    const { answer, fault } = await searchLibrary(parameters, locale);
    return { ...asked, answer, failure: fault };
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await keepPageForASecond();
    return { ...asked, answer: null, failure: { reason: 'unavailable', values: {} } as const };
  }
}
