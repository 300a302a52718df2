import 'server-only';
import type { Article, Edition } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import { choosePair } from '@/core/reading/choose-pair';
import type { ShareHalf, SharePicture } from '@/core/share/share-picture';
import { formatDay } from '@/i18n/format';
import { messages } from '@/i18n/messages';
import { namesOfHouse } from '@/i18n/names-of-house';
import { defaultLocale, type Locale } from '@/i18n/routing';

const house = namesOfHouse(defaultLocale).map(({ locale, text }) => ({ language: locale, text }));

/** What the picture of an article shows to readers of `locale`; null for an article that cannot be shown. */
export function articlePicture(article: Article, locale: Locale): SharePicture | null {
  const pair = choosePair(article, locale);
  if (pair === null) return null;
  return { house, first: halfOf(article, pair.first), second: pair.second && halfOf(article, pair.second) };
}

/** What the picture of the library shows: the name of the house and what it is, beside it the same in another script. */
export function libraryPicture(locale: Locale): SharePicture {
  const [, other] = namesOfHouse(locale);
  return { house: [], first: siteHalf(locale), second: other === undefined ? null : siteHalf(other.locale) };
}

function siteHalf(locale: Locale): ShareHalf {
  const { site, library } = messages[locale];
  return { language: locale, title: site.name, under: [library.intro] };
}

function halfOf({ source, issuer, original, publishedAt }: Article, { language, title }: Edition): ShareHalf {
  const names = [source, issuer].flatMap((name) => nameIn(name, language, original) ?? []);
  const others = names.filter((name) => !house.some(({ text }) => text === name));
  const line = [...new Set(others)].join(' · ');
  return { language, title, under: [...(line === '' ? [] : [line]), formatDay(publishedAt, language)] };
}
