import type { Language } from './language';

export const german = {
  tag: 'de',
  endonym: 'Deutsch',
  script: 'Latn',
  direction: 'ltr',
  intl: 'de-u-nu-latn-ca-gregory',
  intlHijri: 'de-u-nu-latn-ca-islamic-umalqura',
} as const satisfies Language;
