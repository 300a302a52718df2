import 'server-only';
import { getTranslations } from 'next-intl/server';
import { foldName } from '@/core/library/fold-name';
import type { ListChoice, Listing } from '@/core/library/list-choice';
import { toQueryString } from '@/core/library/to-query-string';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { choiceWords } from './choice-words';

type Offer = { readonly text: string; readonly count: number; readonly isChosen: boolean; readonly change: Change };
type Change = Partial<ListChoice>;

/** So many values of a kind stand in sight. */
const inSight = 8;

/**
 * What a list can be narrowed by, a section for each kind that makes a difference: its values with their counts, each with
 * the address of the list so narrowed. The value that is chosen leads to the list without it.
 */
export async function narrowingSections({ narrowing, total }: Listing, choice: ListChoice, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'browse' });
  const words = await choiceWords(locale);
  const author = choice.author === null ? null : foldName(choice.author);
  const kinds: readonly { kind: keyof Listing['narrowing']; none: Change; offers: readonly Offer[] }[] = [
    {
      kind: 'tags',
      none: { tag: null },
      offers: narrowing.tags.map(({ value, count }) => {
        return { text: value, count, isChosen: value === choice.tag, change: { tag: value } };
      }),
    },
    {
      kind: 'authors',
      none: { author: null },
      offers: narrowing.authors.map(({ value, count }) => {
        return { text: value, count, isChosen: foldName(value) === author, change: { author: value } };
      }),
    },
    {
      kind: 'pairs',
      none: { languages: [] },
      offers: narrowing.pairs.map(({ value, count }) => {
        const isChosen = value.join() === choice.languages.join();
        return { text: words.languages(value), count, isChosen, change: { languages: value } };
      }),
    },
    {
      kind: 'years',
      none: { year: null },
      offers: narrowing.years.map(({ value, count }) => {
        return { text: words.year(value), count, isChosen: value === choice.year, change: { year: value } };
      }),
    },
    {
      kind: 'lengths',
      none: { length: null },
      offers: narrowing.lengths.map(({ value, count }) => {
        return { text: words.length(value), count, isChosen: value === choice.length, change: { length: value } };
      }),
    },
  ];
  return kinds
    .filter(({ offers }) => offers.some(({ count, isChosen }) => isChosen || count < total || offers.length > 1))
    .map(({ kind, none, offers }) => {
      const values = offers.map(({ text, count, isChosen, change }) => ({
        text,
        count: formatNumber(count, locale),
        isChosen,
        href: addressOf({ ...choice, ...(isChosen ? none : change) }, locale),
      }));
      // What is chosen stands in sight, wherever its count would put it.
      values.sort((one, other) => Number(other.isChosen) - Number(one.isChosen));
      const shown = values.length === inSight + 1 ? values.length : inSight;
      const further = values.length - shown;
      return {
        kind,
        heading: t(kind),
        values: values.slice(0, shown),
        further: values.slice(shown),
        furtherLabel: t('further', { count: further, n: formatNumber(further, locale) }),
      };
    });
}

/** The address of a list from its first page on. */
export function addressOf(choice: ListChoice, locale: Locale): string {
  return paths.list(locale, toQueryString({ ...choice, page: 1 }));
}
