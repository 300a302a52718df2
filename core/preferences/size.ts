import type { LanguageTag } from '../languages/tags';
import type { Preference } from './preference';

/** The size of a language's text, as a multiple of the house's. */
export function sizeOf(language: LanguageTag) {
  return {
    name: `size-${language}`,
    about: 'size',
    standard: '1',
    inAddress: false,
    answeredBy: 'root',
    values: ['1'],
    range: { min: 0.7, max: 2, step: 0.05 },
    language,
  } as const satisfies Preference;
}
