import { element, emptyElement } from '../markup/element';
import { escapeMarkup } from '../markup/escape-markup';

/** A page in all its versions, as a sitemap tells of it. Addresses are whole: the format knows no others. */
export type SitemapPage = {
  /** By what `hreflang` names them, `x-default` among them. */
  readonly versions: readonly { readonly hreflang: string; readonly address: string }[];
  /** Local date and time, as articles carry it; null where it is not known. */
  readonly changedAt: string | null;
};

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const head = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Pages as a sitemap: each version is an entry of its own and names all versions, itself among them (sitemaps.org, 0.9). */
export function toSitemap(pages: readonly SitemapPage[]): string {
  const attributes = { xmlns: protocol, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return `${head}${element('urlset', attributes, `\n${pages.map(toEntries).join('')}`)}\n`;
}

/** The sitemaps of a site too large for one. */
export function toSitemapIndex(addresses: readonly string[]): string {
  const entries = addresses.map((address) => `${element('sitemap', {}, location(address))}\n`);
  return `${head}${element('sitemapindex', { xmlns: protocol }, `\n${entries.join('')}`)}\n`;
}

function toEntries({ versions, changedAt }: SitemapPage): string {
  const links = versions
    .map(({ hreflang, address }) => emptyElement('xhtml:link', { rel: 'alternate', hreflang, href: address }))
    .join('');
  const changed = changedAt === null ? '' : element('lastmod', {}, escapeMarkup(toSitemapDate(changedAt)));
  const addresses = new Set(versions.map(({ address }) => address));
  return [...addresses].map((address) => `${element('url', {}, location(address) + changed + links)}\n`).join('');
}

/** A W3C date-time must have a zone: without one the day alone is told. */
function toSitemapDate(local: string): string {
  return /(?:Z|[+-]\d\d:\d\d)$/.test(local) ? local : local.slice(0, 10);
}

function location(address: string): string {
  return element('loc', {}, escapeMarkup(address));
}
