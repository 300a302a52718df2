import { isSlug } from '../article/slug';

/** Name under which the device keeps which articles were read of late, as a JSON list of slugs. */
export const recentKey = 'muqabala-recent';

/** So many articles are remembered; the oldest go first. */
export const mostRecent = 6;

/** The slugs that a stored text holds, the latest first; what makes no sense in it is left out. */
export function parseRecent(text: string | null): string[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return []; // a broken value
  }
  if (!Array.isArray(stored)) return [];
  const slugs = stored.filter((one): one is string => typeof one === 'string' && isSlug(one));
  return [...new Set(slugs)].slice(0, mostRecent);
}

/** The text to store once an article was read. */
export function writeRecent(recent: readonly string[], read: string): string {
  return JSON.stringify([read, ...recent.filter((slug) => slug !== read)].slice(0, mostRecent));
}
