import { longestQuery } from '../../core/search/query/parse-query';
import { paths } from '../../i18n/navigation';
import type { Locale } from '../../i18n/routing';
import { toAskedSegment } from '../asked-segment';

/** A cursor and a tag of a language are shorter than this; what is longer is neither. */
const longestOther = 40;

/**
 * Where the page is made of what a search finds. Null where nothing is asked for: the page of the search itself answers
 * that. Of each parameter only as much goes on as shows whether it is right, and nothing of any other.
 */
export function foundPath(locale: Locale, parameters: URLSearchParams): string | null {
  if ((parameters.get('q') ?? '').trim() === '') return null;
  const asked = new URLSearchParams();
  for (const name of ['q', 'lang', 'cursor']) {
    const longest = name === 'q' ? longestQuery + 1 : longestOther;
    for (const value of parameters.getAll(name).slice(0, 2)) asked.append(name, value.slice(0, longest));
  }
  return paths.found(locale, toAskedSegment(asked));
}
