import type { ImportFormat } from '../format';
import { hasDateLine } from './has-date-line';
import { readPage } from './read-page';

/** The text of a saved page. A line that is a date makes it nearly sure; any text may be one. */
export const savedPage = {
  name: 'the text of a saved page',
  recognise: ({ decoded }) => (decoded.ok && hasDateLine(decoded.value.text) ? 0.8 : 0.3),
  read: ({ decoded }, options) => (decoded.ok ? readPage(decoded.value, options) : decoded),
} as const satisfies ImportFormat;
