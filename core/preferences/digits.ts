import type { Preference } from './preference';

/** The digits that Arabic text is shown in: as its source has them, ٠١٢ or 012. The text keeps its own. */
export const digits = {
  name: 'digits',
  about: 'digits',
  standard: 'source',
  inAddress: false,
  answeredBy: 'root',
  values: ['source', 'arabic', 'latin'],
  script: 'Arab',
} as const satisfies Preference;
