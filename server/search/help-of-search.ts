import 'server-only';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { toSearchQueryString } from '@/core/search/asked-search';
import { filterNames } from '@/core/search/query/filter-names';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';
import { StoreUnavailable } from '../store/store-unavailable';
import { keepPageForASecond } from './keep-page-for-a-second';

/** Subjects that are offered. */
const most = 12;

/** Ways to ask, in the words of a locale. */
const ways = ['phrase', 'without', 'author', 'lang', 'tag', 'before', 'after'] as const;

/** What the search page offers while nothing is asked for. */
export async function readSearchHelp(locale: Locale) {
  const { help, examples, subjects } = messages[locale].search;
  const addressOf = (q: string) => paths.search(locale, toSearchQueryString({ q, cursor: null }));
  return {
    words: { title: help.title, words: help.words, subjects },
    examples: ways.map((way) => ({ query: examples[way], href: addressOf(examples[way]), asks: help[way] })),
    subjects: (await commonSubjects(locale)).map((text) => ({
      text,
      href: addressOf(`${filterNames.tag[0]}:${/\s/.test(text) ? `"${text}"` : text}`),
    })),
  };
}

/** None where the library cannot be reached: the search can be asked all the same, and the page is made anew soon. */
async function commonSubjects(locale: Locale): Promise<string[]> {
  try {
    const { narrowing } = await store.list({ ...wholeLibrary(locale), size: 1 });
    return narrowing.tags.slice(0, most).map(({ value }) => value);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    await keepPageForASecond();
    return [];
  }
}
