import type { Language } from './language';

export const french = {
  tag: 'fr',
  endonym: 'Français',
  script: 'Latn',
  direction: 'ltr',
  intl: 'fr-u-nu-latn-ca-gregory',
  intlHijri: 'fr-u-nu-latn-ca-islamic-umalqura',
} as const satisfies Language;
