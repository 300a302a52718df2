import type { Graph, NewsArticle, Thing } from 'schema-dts';
import type { Article, Edition } from '../article/article';
import { nameIn } from '../article/name-in';
import { type LanguageTag, languages } from '../languages/table';
import { editionLanguages } from '../reading/choose-pair';
import { firstWordsOf } from '../reading/first-words-of';
import { shareSize } from '../share/share-picture';

/** What the builder must be told of the site; addresses are whole where the site's own is known. */
export type ArticlePlace = {
  /** What the interface of the page speaks. */
  readonly locale: LanguageTag;
  /** The languages that the page shows at first. */
  readonly shown: readonly LanguageTag[];
  /** Address of the site's root, and of the library in the page's locale. */
  readonly site: string;
  readonly library: string;
  readonly libraryName: string;
  readonly siteName: string;
  /** Address of the page on which an edition comes first. */
  readonly addressOf: (language: LanguageTag) => string;
  /** Addresses of this page and of its picture. */
  readonly page: string;
  readonly image: string;
};

/**
 * What an article is, for machines: a `NewsArticle` for each edition, linked as original and translations, the page that
 * shows them, and the way to it. An edition has the same `@id` in every locale's page. schema.org 29.
 */
export function articleData(article: Article, place: ArticlePlace): Graph {
  const { site, library, libraryName, page, image, locale, shown } = place;
  const editions = editionLanguages(article).flatMap((tag) => article.editions[tag] ?? []);
  const [first] = shown;
  const graph: Thing[] = [
    ...editions.map((edition) => toEdition(article, edition, editions, place)),
    {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      inLanguage: [...new Set([locale, ...shown])],
      isPartOf: { '@id': siteId(site) },
      breadcrumb: { '@id': `${page}#breadcrumb` },
      primaryImageOfPage: { '@type': 'ImageObject', url: image, ...pixels },
      ...(first !== undefined && { mainEntity: { '@id': editionId(first, place) } }),
    },
    {
      '@type': 'BreadcrumbList',
      '@id': `${page}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: libraryName, item: library },
        { '@type': 'ListItem', position: 2, name: titleOf(article, shown), item: page },
      ],
    },
  ];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** What the site as a whole is called in structured data. */
export function siteId(site: string): string {
  return `${site}#site`;
}

const pixels = { width: String(shareSize.width), height: String(shareSize.height) };

function toEdition(article: Article, edition: Edition, editions: readonly Edition[], place: ArticlePlace): NewsArticle {
  const { language, title, author, translator } = edition;
  const { original, publishedAt, url, tags } = article;
  const issuer = nameIn(article.issuer, language, original);
  const source = nameIn(article.source, language, original);
  const rights = nameIn(article.rights, language, original);
  const address = place.addressOf(language);
  const translations = editions.filter((other) => other.language !== original);
  return {
    '@type': 'NewsArticle',
    '@id': editionId(language, place),
    url: address,
    mainEntityOfPage: { '@id': address },
    headline: title,
    description: firstWordsOf(edition),
    inLanguage: language,
    datePublished: publishedAt,
    ...(author !== null && { author: { '@type': 'Person', name: author } }),
    ...(translator !== null && { translator: { '@type': 'Person', name: translator } }),
    publisher: { '@type': 'Organization', name: issuer ?? place.siteName },
    ...(source !== null && { sourceOrganization: { '@type': 'Organization', name: source } }),
    ...(url !== null && { isBasedOn: url }),
    ...(tags.length > 0 && { keywords: tags }),
    ...(rights !== null && { copyrightNotice: rights, ...licenseIn(rights) }),
    image: { '@type': 'ImageObject', url: place.image, ...pixels },
    isPartOf: { '@id': siteId(place.site) },
    ...(language === original
      ? translations.length > 0 && {
          workTranslation: translations.map((other) => ({ '@id': editionId(other.language, place) })),
        }
      : { translationOfWork: originalOf(article, editions, place) }),
  };
}

/** The edition that the others were made from; where it is not here, what is known of it. */
function originalOf({ original, url }: Article, editions: readonly Edition[], place: ArticlePlace) {
  if (editions.some(({ language }) => language === original)) return { '@id': editionId(original, place) };
  return { '@type': 'CreativeWork' as const, inLanguage: original, ...(url !== null && { url }) };
}

function editionId(language: LanguageTag, { addressOf }: ArticlePlace): string {
  return `${addressOf(language)}#edition-${languages[language].tag}`;
}

function titleOf({ editions }: Article, shown: readonly LanguageTag[]): string {
  return shown.flatMap((tag) => editions[tag]?.title ?? []).at(0) ?? '';
}

/**
 * The licence that a line of rights names: the Creative Commons licence that it calls by name, else the address it gives,
 * without the punctuation of its sentence.
 */
function licenseIn(rights: string): { license: string } | null {
  const [, name, version] = /\bCC (BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) (\d\.\d)\b/.exec(rights) ?? [];
  if (name !== undefined) {
    return { license: `https://creativecommons.org/licenses/${name.toLowerCase()}/${version}/` };
  }
  const [address] = /https?:\/\/[^\s)»”]+/.exec(rights) ?? [];
  return address === undefined ? null : { license: address.replace(/[.,;:!?،؛؟]+$/, '') };
}
