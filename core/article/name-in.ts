import type { LanguageTag } from '../languages/table';
import type { Name } from './article';

/**
 * A name as a language writes it: its own form, else the form of the language the article was first written in, else
 * any. Returns null where there is no name.
 */
export function nameIn(name: Name | null, language: LanguageTag, original: LanguageTag): string | null {
  if (name === null || typeof name === 'string') return name;
  return name[language] ?? name[original] ?? Object.values(name)[0] ?? null;
}
