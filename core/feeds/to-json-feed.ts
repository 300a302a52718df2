import type { Feed, FeedEntry } from './feed';
import { toInstant } from './to-instant';

/** A feed as JSON Feed 1.1. Addresses that the format wants whole are left out where the site's own is not known. */
export function toJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: whole(feed.home),
    feed_url: whole(feed.json),
    authors: [{ name: feed.author }],
    items: feed.entries.map(toItem),
  });
}

function toItem(entry: FeedEntry) {
  return {
    id: entry.id,
    url: whole(entry.address),
    external_url: entry.source ?? undefined,
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    language: entry.language,
    image: whole(entry.image),
    date_published: toInstant(entry.publishedAt),
    authors: entry.authors.length > 0 ? entry.authors.map((name) => ({ name })) : undefined,
    tags: entry.tags.length > 0 ? entry.tags : undefined,
  };
}

function whole(address: string): string | undefined {
  return address.startsWith('/') ? undefined : address;
}
