import type { Preference } from './preference';

/** Which side a language stands on: `standard` puts left-to-right text left and right-to-left text right. */
export const sides = {
  name: 'sides',
  about: 'sides',
  standard: 'standard',
  inAddress: false,
  answeredBy: 'inputs',
  values: ['standard', 'swapped'],
} as const satisfies Preference;
