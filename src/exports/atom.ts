import type { Feed, FeedEntry, FeedPerson } from './feed-entries.ts';
import { element, toXmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

/**
 * A feed as Atom (RFC 4287).
 * @param selfUrl absolute address of the feed itself
 */
export function toAtom(feed: Feed, selfUrl: string): string {
  return toXmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, feed.updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: selfUrl }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.url }),
      toPerson(feed.publisher),
      element('icon', {}, feed.icon),
      element('rights', {}, feed.rights),
      ...feed.entries.map((entry) => toEntry(entry, feed.topicScheme)),
    ),
  );
}

function toEntry(entry: FeedEntry, scheme: string): Xml {
  const { readingUrl } = entry;
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    readingUrl === undefined ? undefined : element('link', { rel: 'related', href: readingUrl }),
    ...entry.authors.map(toPerson),
    ...entry.topics.map(({ id, label }) => element('category', { term: id, scheme, label })),
    element('summary', {}, entry.summary),
  );
}

function toPerson({ name, url }: FeedPerson): Xml {
  return element('author', {}, element('name', {}, name), element('uri', {}, url));
}
