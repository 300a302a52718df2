import type { Preference } from './preference';

/** The colours of the page. `system` follows the device, `contrast` sets black against white. */
export const theme = {
  name: 'theme',
  about: 'theme',
  standard: 'system',
  inAddress: false,
  answeredBy: 'root',
  values: ['system', 'light', 'sepia', 'dark', 'contrast'],
} as const satisfies Preference;
