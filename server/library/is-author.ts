import { wholeLibrary } from '@/core/library/parse-list-choice';
import type { Locale } from '@/i18n/routing';
import { decodeSegment } from '../decode-segment';
import { store } from '../store/store';

/** True where a segment of an address is a name that an edition gives its author. */
export async function isAuthor(segment: string, locale: Locale): Promise<boolean> {
  const name = decodeSegment(segment);
  if (name === null || name.trim() === '') return false;
  const { total } = await store.list({ ...wholeLibrary(locale), author: name, size: 1 });
  return total > 0;
}
