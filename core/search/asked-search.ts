/** What an address asks the search for. */
export type AskedSearch = {
  /** The query as it was typed. */
  readonly q: string;
  /** What asks for a later page; null for the first. */
  readonly cursor: string | null;
};

/**
 * The query string that asks for it, without its `?`, as a browser writes the fields of a form: with and without scripts a
 * search has one address. Empty where nothing is asked for.
 */
export function toSearchQueryString({ q, cursor }: AskedSearch): string {
  if (q.trim() === '') return '';
  const rest = cursor === null ? '' : `&cursor=${encode(cursor)}`;
  return `q=${encode(q)}${rest}`;
}

/** Half a character cannot be written in an address. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))
    .replace(/[!'()~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}
