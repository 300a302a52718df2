import type { ListChoice } from './list-choice';

/**
 * The query string that asks for a choice, without its `?`: only what differs from the whole library, newest first, in one
 * order, so that one choice has one address. Empty where nothing differs.
 */
export function toQueryString(choice: ListChoice): string {
  const asked: readonly (readonly [string, string | number | null])[] = [
    ['languages', choice.languages.join('-')],
    ['tag', choice.tag],
    ['author', choice.author],
    ['year', choice.year],
    ['length', choice.length],
    ['sort', choice.order === 'newest' ? null : choice.order],
    ['page', choice.page === 1 ? null : choice.page],
  ];
  return asked
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}=${encode(String(value))}`)
    .join('&');
}

/** Half a character cannot be written in an address. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
}
