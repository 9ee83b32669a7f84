import type { Feed, FeedEntry } from './feed-entries.ts';

/**
 * A feed as JSON Feed (version 1.1, jsonfeed.org).
 * @param selfUrl absolute address of the feed itself
 */
export function toJsonFeed(feed: Feed, selfUrl: string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: selfUrl,
    description: feed.description,
    icon: feed.icon,
    authors: [feed.publisher],
    language: feed.language,
    items: feed.entries.map(toItem),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function toItem(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.url,
    ...(entry.readingUrl === undefined ? {} : { external_url: entry.readingUrl }),
    title: entry.title,
    content_text: entry.summary,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors,
    tags: entry.topics.map(({ label }) => label),
  };
}
