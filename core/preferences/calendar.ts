import type { Preference } from './preference';

/** Which dates stand under a title. */
export const calendar = {
  name: 'calendar',
  about: 'calendar',
  standard: 'both',
  inAddress: false,
  answeredBy: 'root',
  values: ['both', 'gregorian', 'hijri'],
} as const satisfies Preference;
