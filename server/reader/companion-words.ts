import 'server-only';
import { getTranslations } from 'next-intl/server';
import { type LanguageTag, languageTags } from '@/core/languages/table';
import { nameOfLanguage } from '@/i18n/format';
import type { Locale } from '@/i18n/routing';

/** The words of what goes with a reader through an article, in a locale. */
export async function readCompanionWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'companion' });
  const showIn = Object.fromEntries(
    languageTags.map((tag) => [tag, t('showIn', { language: nameOfLanguage(tag, locale) })]),
  ) as Record<LanguageTag, string>;
  return {
    reveal: t('reveal'),
    showIn,
    readingIn: t('readingIn'),
    contents: t('contents'),
    resume: t('resume'),
    resumeGo: t('resumeGo'),
    resumeDismiss: t('resumeDismiss'),
    keys: t('keys'),
    keyShift: t('keyShift'),
    keyEnter: t('keyEnter'),
    keyEscape: t('keyEscape'),
    close: t('close'),
    nextSentence: t('nextSentence'),
    previousSentence: t('previousSentence'),
    reachFurther: t('reachFurther'),
    counterpart: t('counterpart'),
    pin: t('pin'),
    nextDifference: t('nextDifference'),
    previousDifference: t('previousDifference'),
    letGo: t('letGo'),
    searchKey: t('searchKey'),
    thisHelp: t('thisHelp'),
  };
}

/** The words of the ways to the articles beside this one. */
export async function readNeighbourWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'companion' });
  return { label: t('neighbours'), previous: t('previousArticle'), next: t('nextArticle') };
}
