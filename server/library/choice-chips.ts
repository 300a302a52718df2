import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ListChoice } from '@/core/library/list-choice';
import type { Locale } from '@/i18n/routing';
import { choiceWords } from './choice-words';
import { addressOf } from './narrowing-sections';

/** What a list is narrowed by at present, each with the address of the list without it. */
export async function choiceChips(choice: ListChoice, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'browse' });
  const words = await choiceWords(locale);
  const { languages, tag, author, year, length } = choice;
  const chip = (
    kind: 'pairs' | 'tags' | 'authors' | 'years' | 'lengths',
    text: string,
    without: Partial<ListChoice>,
  ) => [{ kind, label: t(`one.${kind}`), text, href: addressOf({ ...choice, ...without }, locale) }];
  return [
    ...(languages.length > 0 ? chip('pairs', words.languages(languages), { languages: [] }) : []),
    ...(tag !== null ? chip('tags', tag, { tag: null }) : []),
    ...(author !== null ? chip('authors', author, { author: null }) : []),
    ...(year !== null ? chip('years', words.year(year), { year: null }) : []),
    ...(length !== null ? chip('lengths', words.length(length), { length: null }) : []),
  ];
}
