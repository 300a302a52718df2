import type { Preference } from './preference';

/** How wide the columns are: `balanced` makes the two equally tall, a number is the share of the left one on the standard sides. */
export const columns = {
  name: 'columns',
  about: 'columns',
  standard: 'balanced',
  inAddress: false,
  answeredBy: 'root',
  values: ['balanced', 'equal'],
  range: { min: 0.3, max: 0.7, step: 0.01 },
} as const satisfies Preference;
