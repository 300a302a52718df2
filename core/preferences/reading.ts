import type { Preference } from './preference';

/** Which language the view `reveal` is read in: the first of the page, or the tag of the second one. */
export const reading = { name: 'reading', standard: 'first', inAddress: false } as const satisfies Preference;
