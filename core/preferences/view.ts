import { languageTags } from '../languages/tags';
import type { Preference } from './preference';

/**
 * How rows are shown: `side`, `stacked`, `reveal` (one language, the other opened passage by passage), the tag of the one
 * language to show, or `differences`.
 */
export const view = {
  name: 'view',
  about: 'view',
  standard: 'side',
  inAddress: true,
  answeredBy: 'inputs',
  values: ['side', 'stacked', 'reveal', ...languageTags, 'differences'],
} as const satisfies Preference;
