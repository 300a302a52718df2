import type { PrintWords } from './print-words';

/** How many pages there are, in words, with the digits and the plural of `locale`. */
export function sayPages(count: number, locale: string, forms: PrintWords['pages']): string {
  const form = forms[new Intl.PluralRules(locale).select(count)];
  return form.replace('{n}', new Intl.NumberFormat(locale).format(count));
}
