import type { Preference } from './preference';

/** How a list shows its articles: each across the page, or as cards beside one another. */
export const arrangement = {
  name: 'arrangement',
  about: 'arrangement',
  standard: 'list',
  inAddress: false,
  answeredBy: 'inputs',
  values: ['list', 'cards'],
} as const satisfies Preference;
