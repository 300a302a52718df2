import 'server-only';
import { languageTags } from '@/core/languages/table';
import { longestQuery } from '@/core/search/query/parse-query';
import { formatList, formatNumber, nameOfLanguage } from '@/i18n/format';
import { messages } from '@/i18n/messages';
import { type Locale, locales } from '@/i18n/routing';

/** The words of the search in a locale. What stands in braces in a sentence is filled in where it is said. */
export function readSearchWords(locale: Locale) {
  const {
    found: _,
    foundAtLeast: _1,
    suggestionsShown: _2,
    subjects: _3,
    examples: _4,
    help: _5,
    link: _6,
    description: _7,
    ...words
  } = messages[locale].search;
  return {
    ...words,
    faults: readFaultSentences(locale),
    languages: Object.fromEntries(languageTags.map((tag) => [tag, nameOfLanguage(tag, locale)])) as {
      readonly [tag in (typeof languageTags)[number]]: string;
    },
  };
}

/** A sentence for every reason why a search is refused, with what is known ahead filled in. */
export function readFaultSentences(locale: Locale) {
  const { faults } = messages[locale].search;
  const list = (tags: readonly (typeof languageTags)[number][]) =>
    formatList(
      tags.map((tag) => nameOfLanguage(tag, locale)),
      locale,
    );
  return {
    ...faults,
    tooLong: faults.tooLong.replace('{most}', formatNumber(longestQuery, locale)),
    unknownLanguage: faults.unknownLanguage.replace('{languages}', list(languageTags)),
    unknownLocale: faults.unknownLocale.replace('{locales}', list(locales)),
  };
}
