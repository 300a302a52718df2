import { preferences } from '@/core/preferences/table';
import { type Numbers, toHash } from './hash';

/** Address of sentences: of this page in this pair of languages, in whatever view its reader prefers. */
export function addressOf(numbers: Numbers): string {
  const address = new URL(location.href);
  for (const { name, inAddress } of preferences) if (inAddress) address.searchParams.delete(name);
  address.hash = toHash(numbers);
  return address.href;
}
