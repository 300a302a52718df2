import type { Preference } from './preference';

/** How wide the text may run. */
export const measure = {
  name: 'measure',
  about: 'measure',
  standard: 'medium',
  inAddress: false,
  answeredBy: 'root',
  values: ['narrow', 'medium', 'wide'],
} as const satisfies Preference;
