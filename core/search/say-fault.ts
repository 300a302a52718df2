import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';
import type { SearchFault, SearchFaultReason } from './search-answer';

/** What is named of what somebody typed, in characters. */
const longestNamed = 40;

/**
 * A sentence that says why a search was refused. `sentences` holds one for every reason; what stands in braces in it is
 * filled in with what the fault names, isolated, so that it turns nothing around.
 */
export function sayFault(
  { reason, values }: Pick<SearchFault, 'reason'> & { readonly values: object },
  sentences: { readonly [reason in SearchFaultReason]: string },
): string {
  const named = new Map<string, unknown>(Object.entries(values));
  return sentences[reason].replace(/\{(\w+)\}/g, (_, name: string) =>
    isolate(shorten(String(named.get(name) ?? ''), longestNamed)),
  );
}
