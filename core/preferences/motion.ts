import type { Preference } from './preference';

/** Whether anything may move; `system` follows the device. */
export const motion = {
  name: 'motion',
  about: 'motion',
  standard: 'system',
  inAddress: false,
  answeredBy: 'root',
  values: ['system', 'reduced'],
} as const satisfies Preference;
