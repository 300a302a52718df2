import { languageTags } from '../languages/tags';
import type { Preference } from './preference';

/** Which language the view `reveal` is read in: the first of the page, or the tag of the second one. */
export const reading = {
  name: 'reading',
  about: 'reading',
  standard: 'first',
  inAddress: false,
  answeredBy: 'inputs',
  values: ['first', ...languageTags],
} as const satisfies Preference;
