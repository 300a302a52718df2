import type { Name } from '../article/article';
import type { LanguageTag } from '../languages/table';

/**
 * Adds the name one edition's page gives to the name the article has. One name for all stays a string; where the
 * languages differ it becomes an object. `others` are the editions that shared the string until now.
 */
export function mergeName(
  name: Name | null,
  others: readonly LanguageTag[],
  tag: LanguageTag,
  found: string | null,
): Name | null {
  if (found === null || name === found) return name;
  if (name === null) return others.length === 0 ? found : { [tag]: found };
  if (typeof name !== 'string') return { ...name, [tag]: found };
  if (others.length === 0) return found;
  return { ...Object.fromEntries(others.map((other) => [other, name])), [tag]: found };
}
