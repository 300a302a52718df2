import { type LanguageTag, languageTags } from '../../../../core/languages/table';

/** Languages as one number, a bit each, so that “has all of these” is one comparison. */
export function languageBits(languages: readonly LanguageTag[]): number {
  return languages.reduce((bits, language) => bits | (1 << languageTags.indexOf(language)), 0);
}
