import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Article, Edition } from '@/core/article/article';
import { nameIn } from '@/core/article/name-in';
import type { Feed, FeedEntry } from '@/core/feeds/feed';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { writeEditionHtml } from '@/core/markup/write-edition-html';
import { choosePair } from '@/core/reading/choose-pair';
import { firstWordsOf } from '@/core/reading/first-words-of';
import { titleForPlainText } from '@/core/text/title-for-plain-text';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { isLocale, type Locale, locales } from '@/i18n/routing';
import { siteAddress, wholeAddress } from '../site-address';
import { store } from '../store/store';

/** So many articles a feed holds, the newest ones. */
const most = 30;

/** The newest articles, whole and in both languages of the locale's pair. An article that goes while they are read is left out. */
export async function readFeed(locale: Locale): Promise<Feed> {
  const t = await getTranslations({ locale });
  const { articles } = await store.list({ ...wholeLibrary(locale), size: most });
  const whole = await Promise.all(articles.map(({ slug }) => store.read(slug)));
  return {
    id: wholeAddress(paths.library(locale)),
    language: locale,
    title: t('found.feedTitle', { name: t('site.name') }),
    description: t('site.description'),
    author: t('site.name'),
    home: siteAddress(paths.library(locale)),
    atom: siteAddress(paths.atom(locale)),
    json: siteAddress(paths.jsonFeed(locale)),
    entries: whole.flatMap((article) => (article === null ? [] : toEntry(article, locale))),
  };
}

function toEntry(article: Article, locale: Locale): FeedEntry[] {
  const pair = choosePair(article, locale);
  if (pair === null) return [];
  const { slug, original, publishedAt, tags, url } = article;
  const { first, second } = pair;
  const page = siteAddress(paths.article(locale, slug));
  const place = { page, addressOfImage: (name: string) => siteAddress(paths.image(slug, name)) };
  const editions = second === null ? [first] : [first, second];
  const plain = (text: string) => titleForPlainText(text, first.language);
  return [
    {
      id: wholeAddress(paths.article(locale, slug)),
      address: page,
      versions: locales
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, address: siteAddress(paths.article(other, slug)) })),
      markdown: siteAddress(paths.markdown(locale, slug)),
      image: siteAddress(paths.shareArticle(locale, slug)),
      language: first.language,
      title: plain(first.title),
      summary: plain(firstWordsOf(first)),
      publishedAt,
      authors: [...new Set(editions.flatMap(({ author }) => author ?? []))],
      tags,
      rights: nameIn(article.rights, locale, original),
      source: url,
      html: editions.map((edition) => writeEditionHtml(edition, creditsOf(edition, locale), place)).join('<hr/>'),
    },
  ];
}

/** Who wrote an edition and who or what translated it, in its own language where the interface speaks it. */
function creditsOf({ language, author, translator, translation }: Edition, locale: Locale): string[] {
  const words = messages[isLocale(language) ? language : locale].reader;
  return [
    ...(author === null ? [] : [author]),
    ...(translator === null ? [] : [`${words.translatedBy} ${translator}`]),
    ...(translation === 'machine' ? [words.machine] : []),
  ];
}
