import type { LanguageTag } from '../languages/table';
import { element, emptyElement } from '../markup/element';
import { escapeMarkup } from '../markup/escape-markup';
import type { Feed, FeedEntry } from './feed';
import { toInstant } from './to-instant';

/** A feed without entries must still say when it changed. */
const never = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287). Titles are plain text, never markup; the content is HTML, escaped as the format asks. */
export function toAtom(feed: Feed): string {
  const updated =
    feed.entries
      .map(({ publishedAt }) => toInstant(publishedAt))
      .sort(byInstant)
      .at(-1) ?? never;
  const parts = [
    text('id', feed.id),
    text('title', feed.title),
    text('subtitle', feed.description),
    text('updated', updated),
    person(feed.author),
    link({ rel: 'self', type: 'application/atom+xml', href: feed.atom }),
    link({ rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.home }),
    link({ rel: 'alternate', type: 'application/feed+json', href: feed.json }),
    ...feed.entries.map((entry) => toEntry(entry, feed.language)),
  ];
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, `\n${parts.join('\n')}\n`)}\n`;
}

function toEntry(entry: FeedEntry, locale: LanguageTag): string {
  const published = toInstant(entry.publishedAt);
  const parts = [
    text('id', entry.id),
    text('title', entry.title),
    text('published', published),
    text('updated', published),
    ...entry.authors.map(person),
    ...entry.tags.map((term) => emptyElement('category', { term })),
    link({ rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.address }),
    ...entry.versions.map(({ locale: other, address }) =>
      link({ rel: 'alternate', type: 'text/html', hreflang: other, href: address }),
    ),
    link({ rel: 'alternate', type: 'text/markdown', href: entry.markdown }),
    ...(entry.source === null ? [] : [link({ rel: 'via', href: entry.source })]),
    ...(entry.rights === null ? [] : [text('rights', entry.rights)]),
    text('summary', entry.summary),
    element('content', { type: 'html' }, escapeMarkup(entry.html)),
  ];
  return element('entry', { 'xml:lang': entry.language }, `\n${parts.join('\n')}\n`);
}

function text(name: string, content: string): string {
  return element(name, {}, escapeMarkup(content));
}

function person(name: string): string {
  return element('author', {}, text('name', name));
}

function link(attributes: { readonly [name: string]: string }): string {
  return emptyElement('link', attributes);
}

function byInstant(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
