import type { Language } from './language';

export const arabic = {
  tag: 'ar',
  endonym: 'العربية',
  script: 'Arab',
  direction: 'rtl',
  intl: 'ar-u-nu-arab-ca-gregory',
  intlHijri: 'ar-u-nu-arab-ca-islamic-umalqura',
} as const satisfies Language;
