import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type LanguageTag, languageTags } from '@/core/languages/table';
import { nameOfLanguage } from '@/i18n/format';
import { messages } from '@/i18n/messages';
import { isLocale, type Locale } from '@/i18n/routing';
import { readCompanionWords } from './companion-words';

/** The reader's words in a locale, with the sentences that name a language ready for each. */
export async function readReaderWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'reader' });
  const s = await getTranslations({ locale, namespace: 'sentences' });
  const byLanguage = (sentence: (language: string) => string) =>
    Object.fromEntries(languageTags.map((tag) => [tag, sentence(nameOfLanguage(tag, locale))])) as Record<
      LanguageTag,
      string
    >;
  /** As who reads an edition says it, whatever the interface speaks; in its words where there is no such locale. */
  const ofEdition = <Word>(word: (locale: Locale) => Word) =>
    Object.fromEntries(languageTags.map((tag) => [tag, word(isLocale(tag) ? tag : locale)])) as Record<
      LanguageTag,
      Word
    >;
  const inOwnLanguage = (key: 'machine' | 'translatedBy') =>
    ofEdition((language) => ({ text: messages[language].reader[key], language }));
  return {
    view: t('view'),
    sideBySide: t('sideBySide'),
    stacked: t('stacked'),
    swap: t('swap'),
    print: t('print'),
    printTitle: t('printTitle'),
    editions: t('editions'),
    readIn: t('readIn'),
    beside: t('beside'),
    tryAgain: t('tryAgain'),
    notes: t('notes'),
    links: t('links'),
    fragments: t('fragments'),
    about: t('about'),
    issuer: t('issuer'),
    source: t('source'),
    sourceAddress: t('sourceAddress'),
    dateline: t('dateline'),
    rights: t('rights'),
    address: t('address'),
    machine: inOwnLanguage('machine'),
    translatedBy: inOwnLanguage('translatedBy'),
    // The place of the number stays open: each edition fills it in with its own digits.
    noteBack: ofEdition((language) => messages[language].reader.noteBack),
    fragmentPlace: t('fragmentPlace', { n: '{n}' }),
    noCounterpart: byLanguage((language) => t('noCounterpart', { language })),
    oneEdition: byLanguage((language) => t('oneEdition', { language })),
    loadingEdition: byLanguage((language) => t('loadingEdition', { language })),
    editionFailed: byLanguage((language) => t('editionFailed', { language })),
    fragmentsIn: byLanguage((language) => t('fragmentsIn', { language })),
    differences: t('differences'),
    inOneLanguage: t('inOneLanguage'),
    differencesKeys: t('differencesKeys'),
    noDifferences: t('noDifferences'),
    onlyIn: byLanguage((language) => t('onlyIn', { language })),
    separator: t('separator'),
    separatorShare: t('separatorShare', { n: '{n}' }),
    lightingOff: t('lightingOff'),
    text: t('text'),
    textKeys: t('textKeys'),
    companion: await readCompanionWords(locale),
    sentences: {
      pinned: s('pinned'),
      one: s('one', { n: '{n}' }),
      several: s('several', { n: '{n}', m: '{m}' }),
      previous: s('previous'),
      next: s('next'),
      reach: s('reach'),
      copyBoth: s('copyBoth'),
      copyText: s('copyText'),
      copyLink: s('copyLink'),
      share: s('share'),
      close: s('close'),
      copied: s('copied'),
      linkCopied: s('linkCopied'),
      copyFailed: s('copyFailed'),
      shareFailed: s('shareFailed'),
      unsure: s('unsure'),
      missing: s('missing', { name: '{name}' }),
      alone: byLanguage((language) => s('alone', { language })),
    },
  };
}
