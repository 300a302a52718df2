import 'server-only';
import { getTranslations } from 'next-intl/server';
import { languages } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';

/** The print panel's words in a locale. */
export async function readPrintWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'print' });
  // The number stays open: the page counts its sheets in the browser. Each form of the plural has one of these numbers.
  const forms: Record<Intl.LDMLPluralRule, string> = { zero: '', one: '', two: '', few: '', many: '', other: '' };
  const { intl } = languages[locale];
  for (const count of [0, 1, 2, 3, 11, 100, 1_000_000]) {
    forms[new Intl.PluralRules(intl).select(count)] = t('pages', { count, n: '{n}' });
  }
  const box = (legend: string) => ({ legend, values: {} });
  return {
    title: t('title'),
    back: t('back'),
    print: t('print'),
    copyLink: t('copyLink'),
    linkCopied: t('linkCopied'),
    copyFailed: t('copyFailed'),
    preview: t('preview'),
    without: t('without'),
    also: t('also'),
    pages: forms,
    choices: {
      languages: { legend: t('languages'), values: { both: t('both') } },
      layout: { legend: t('layout'), values: { side: t('side'), stacked: t('stacked'), whole: t('whole') } },
      paper: { legend: t('paper'), values: { a4: 'A4', letter: 'Letter', a5: 'A5' } },
      size: { legend: t('size'), values: { small: t('small'), medium: t('medium'), large: t('large') } },
      columns: { legend: t('columns'), values: { balanced: t('balanced'), equal: t('equal') } },
      tashkeel: { legend: t('tashkeel'), values: { shown: t('shown'), hidden: t('hidden') } },
      digits: { legend: t('digits'), values: { source: t('asWritten'), arabic: '٠١٢', latin: '012' } },
      glossary: box(t('glossary')),
      links: box(t('links')),
      numbers: box(t('numbers')),
      cover: box(t('cover')),
      ink: box(t('ink')),
    },
  };
}
