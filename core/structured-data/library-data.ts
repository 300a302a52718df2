import type { CollectionPage, Graph, SearchAction, WebSite } from 'schema-dts';
import type { LanguageTag } from '../languages/table';
import { siteId } from './article-data';

export type LibraryPlace = {
  readonly locale: LanguageTag;
  readonly locales: readonly LanguageTag[];
  /** Address of the site's root, and of the library in the page's locale; whole where the site's own is known. */
  readonly site: string;
  readonly page: string;
  /** Address of the search page, without a query. */
  readonly search: string;
  /** The name of the site in the page's locale, and in the others. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly description: string;
  readonly title: string;
  /** The articles that the page lists, in its order. */
  readonly articles: readonly { readonly address: string; readonly title: string }[];
};

/** What the library is, for machines: the site, how it is searched, and the list of the page. schema.org 29. */
export function libraryData(place: LibraryPlace): Graph {
  const { locale, locales, site, page, search, name, otherNames, description, title, articles } = place;
  // The placeholder's own property is not in the type of the action: `query-input` names what fills the template.
  const searching: SearchAction & { readonly 'query-input': string } = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  const whole: WebSite = {
    '@type': 'WebSite',
    '@id': siteId(site),
    url: site,
    name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    description,
    inLanguage: locales,
    potentialAction: searching,
  };
  const list: CollectionPage = {
    '@type': 'CollectionPage',
    '@id': page,
    url: page,
    name: title,
    inLanguage: locale,
    isPartOf: { '@id': siteId(site) },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: articles.length,
      itemListElement: articles.map((article, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: article.address,
        name: article.title,
      })),
    },
  };
  return { '@context': 'https://schema.org', '@graph': [whole, list] };
}
