import type { Preference } from './preference';

/** Whether vowel signs are drawn. The text keeps them. */
export const tashkeel = {
  name: 'tashkeel',
  about: 'tashkeel',
  standard: 'shown',
  inAddress: false,
  answeredBy: 'root',
  values: ['shown', 'hidden'],
  script: 'Arab',
} as const satisfies Preference;
