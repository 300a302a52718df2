import { parseListChoice } from '@/core/library/parse-list-choice';
import { toQueryString } from '@/core/library/to-query-string';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { toAskedSegment } from '../asked-segment';
import { decodeSegment } from '../decode-segment';

/**
 * Where the page is made that an address with a query asks for: the parts of its path after the locale, and the query. Null
 * where the query asks for nothing that the address without it does not show. However a choice is written, it is one page.
 */
export function askedPath(locale: Locale, path: readonly string[], asked: URLSearchParams): string | null {
  const [section = '', name = '', ...more] = path;
  const choice = parseListChoice(asked, locale);
  if (section === '' && path.length <= 1) {
    const query = toQueryString(choice);
    return query === '' ? null : paths.browse(locale, toAskedSegment(new URLSearchParams(query)));
  }
  const author = section === 'author' && name !== '' && more.length === 0 ? decodeSegment(name) : null;
  return author === null || choice.page === 1 ? null : paths.authorPage(locale, author, choice.page);
}
