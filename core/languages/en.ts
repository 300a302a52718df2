import type { Language } from './language';

export const english = {
  tag: 'en',
  endonym: 'English',
  script: 'Latn',
  direction: 'ltr',
  intl: 'en-GB-u-nu-latn-ca-gregory',
  intlHijri: 'en-GB-u-nu-latn-ca-islamic-umalqura',
} as const satisfies Language;
