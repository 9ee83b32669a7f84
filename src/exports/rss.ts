import type { Feed, FeedEntry } from './feed-entries.ts';
import { element, toXmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/**
 * A feed as RSS 2.0 (RSS Advisory Board). Names stand in dc:creator, as RSS itself knows authors by e-mail only.
 * @param selfUrl absolute address of the feed itself
 */
export function toRss(feed: Feed, selfUrl: string): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.url),
    element('description', {}, feed.description),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: selfUrl }),
    element('language', {}, feed.language),
    element('copyright', {}, feed.rights),
    element('lastBuildDate', {}, toRssDate(feed.updated)),
    ...feed.entries.map((entry) => toItem(entry, feed.topicScheme)),
  );
  return toXmlDocument(element('rss', NAMESPACES, channel));
}

function toItem(entry: FeedEntry, domain: string): Xml {
  const isPermaLink = String(entry.id === entry.url);
  return element(
    'item',
    {},
    element('title', {}, entry.title),
    element('link', {}, entry.url),
    element('guid', { isPermaLink }, entry.id),
    element('pubDate', {}, toRssDate(entry.published)),
    ...entry.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...entry.topics.map(({ label }) => element('category', { domain }, label)),
    // Readers take the description for HTML: what looks like markup must be escaped once more.
    element('description', {}, toHtmlText(entry.summary)),
  );
}

/** "Tue, 24 Nov 2026 00:00:00 GMT" (RFC 822 with a year of four digits). */
function toRssDate(instant: string): string {
  return new Date(instant).toUTCString();
}

function toHtmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
