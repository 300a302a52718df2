import 'server-only';
import { getTranslations } from 'next-intl/server';
import { languages, languageTags } from '@/core/languages/table';
import { nameOfLanguage } from '@/i18n/format';
import { messages } from '@/i18n/messages';
import type { Locale } from '@/i18n/routing';

/** The words of the panel of preferences in a locale. */
export async function readPanelWords(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'preferences' });
  const { label, value, languageText: _, ...words } = messages[locale].preferences;
  return {
    ...words,
    label,
    value,
    intl: languages[locale].intl,
    languages: languageTags.map((tag) => {
      const { endonym, direction, script, specimen } = languages[tag];
      const heading = t('languageText', { language: nameOfLanguage(tag, locale) });
      return { tag, heading, endonym, direction, script, specimen };
    }),
  };
}
