import type { Preference } from './preference';

/** Whether sentences light up when they are pointed at, and keys go from one to another. */
export const lighting = {
  name: 'lighting',
  about: 'lighting',
  standard: 'on',
  inAddress: false,
  answeredBy: 'inputs',
  values: ['on', 'off'],
} as const satisfies Preference;
