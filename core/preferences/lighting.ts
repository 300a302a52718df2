import type { Preference } from './preference';

/** Whether sentences light up when they are pointed at, and keys go from one to another: `on` or `off`. */
export const lighting = { name: 'lighting', standard: 'on', inAddress: false } as const satisfies Preference;
