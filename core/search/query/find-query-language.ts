import { type LanguageTag, languages, languageTags } from '../../languages/table';
import { foldValue } from '../edition/filter-key';

/** The language that a filter names, by its tag or by its own name, with or without the article; null where none. */
export function findQueryLanguage(value: string): LanguageTag | null {
  const asked = foldValue(value);
  return languageTags.find((tag) => namesOf(tag).includes(asked)) ?? null;
}

function namesOf(tag: LanguageTag): string[] {
  const endonym = foldValue(languages[tag].endonym);
  return [tag, endonym, endonym.replace(/^ال/, '')];
}
