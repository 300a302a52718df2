import type { LanguageTag } from '../languages/tags';
import type { Preference } from './preference';

/** The distance between the lines of a language's text, as a multiple of the house's. */
export function leadingOf(language: LanguageTag) {
  return {
    name: `leading-${language}`,
    about: 'leading',
    standard: '1',
    inAddress: false,
    answeredBy: 'root',
    values: ['1'],
    // Arabic stands at 1.78 of its size; closer than this it would fall below the 1.7 that its marks need.
    range: { min: language === 'ar' ? 1 : 0.85, max: 1.5, step: 0.05 },
    language,
  } as const satisfies Preference;
}
