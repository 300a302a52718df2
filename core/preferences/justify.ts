import type { Preference } from './preference';

/** Whether lines are made equally long, by the spaces between words alone. */
export const justify = {
  name: 'justify',
  about: 'justify',
  standard: 'off',
  inAddress: false,
  answeredBy: 'root',
  values: ['off', 'on'],
} as const satisfies Preference;
