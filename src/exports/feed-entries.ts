import * as words from '#words';
import { byNewest } from '../catalogue/date-order.ts';
import { findReadingUrl } from '../catalogue/facts.ts';
import type { Author, Topic, Work } from '../catalogue/model.ts';
import type { Shelf } from '../catalogue/shelves.ts';
import type { Way } from '../catalogue/ways.ts';
import { principalContributions } from '../catalogue/names.ts';
import { byPublished } from '../catalogue/sorting.ts';
import type { PartialDate } from '../schemas/dates.ts';
import { toTypographic } from '../text/typography.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { lastChangeOf, toInstant } from './last-change.ts';
import { markTitle, toNoticeLine } from './notice.ts';
import type { Publication } from './publication.ts';

/** How many works a feed holds; feeds tell what is new, and the whole is elsewhere. */
export const MOST_ENTRIES = 50;

/** Someone who signed a work, by the name printed on it. */
export interface FeedPerson {
  readonly name: string;
  readonly url: string;
}

/** A work as news. Texts are plain. */
export interface FeedEntry {
  /** Stays the same for ever: the address under the first name that the entry had. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly authors: readonly FeedPerson[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** When the work came into the library (RFC 3339). */
  readonly published: string;
  /** When its entry last changed (RFC 3339). */
  readonly updated: string;
  /** Where the work itself is read. */
  readonly readingUrl?: string;
}

/** News of the library, of an author, a topic or a shelf. */
export interface Feed {
  readonly id: string;
  /** The page that the feed follows. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly rights: string;
  /** Who publishes the feed. */
  readonly publisher: FeedPerson;
  /** The scheme of topics, as an address. */
  readonly topicScheme: string;
  readonly icon: string;
  /** The newest change in it (RFC 3339). */
  readonly updated: string;
  /** Latest change first. */
  readonly entries: readonly FeedEntry[];
}

/** The date of a feed in which nothing is dated: the beginning of time, as computers count it. */
const NEVER = '1970-01-01T00:00:00Z';

/** What is new in the whole library. */
export function buildSiteFeed(publication: Publication): Feed {
  const { catalogue, links, config } = publication;
  const page = { path: links.home, title: config.title, description: config.description };
  return buildFeed(publication, page, catalogue.works);
}

/** What is new by an author. */
export function buildAuthorFeed(publication: Publication, author: Author): Feed {
  const { catalogue, links, config } = publication;
  const page = {
    path: links.author(author.id),
    feedId: links.author(author.formerIds[0] ?? author.id),
    title: `${author.name} · ${config.title}`,
    description: words.authorFeedDescription(author.name, config.title),
  };
  return buildFeed(publication, page, catalogue.worksBy(author));
}

/** What is new on a topic and those under it. */
export function buildTopicFeed(publication: Publication, topic: Topic): Feed {
  const { catalogue, links, config } = publication;
  const page = {
    path: links.topic(topic.id),
    feedId: links.topic(topic.formerIds[0] ?? topic.id),
    title: `${topic.label} · ${config.title}`,
    description: topic.definition,
  };
  return buildFeed(publication, page, catalogue.worksUnder(topic).all);
}

/** What is new on a shelf. */
export function buildShelfFeed(publication: Publication, way: Way, shelf: Shelf): Feed {
  const { links, config } = publication;
  const page = {
    path: links.shelf(way.slug, shelf.slug),
    title: `${shelf.name} · ${config.title}`,
    description: words.shelfFeedDescription(shelf.name, config.title),
  };
  return buildFeed(publication, page, shelf.works);
}

interface FollowedPage {
  /** Site path of the page. */
  readonly path: string;
  /** Site path under which the page was first known, where it has moved. */
  readonly feedId?: string;
  readonly title: string;
  readonly description: string;
}

function buildFeed(publication: Publication, page: FollowedPage, works: readonly Work[]): Feed {
  const { links, config } = publication;
  const dated = works
    .flatMap((work) => {
      const change = changeOf(work);
      return change === undefined ? [] : [{ work, change }];
    })
    .sort((a, b) => byNewest(a.change, b.change) || byPublished(a.work, b.work))
    .slice(0, MOST_ENTRIES);
  const [latest] = dated;
  return {
    id: links.toUrl(page.feedId ?? page.path),
    url: links.toUrl(page.path),
    title: toTypographic(page.title),
    description: toTypographic(page.description),
    language: config.contentLanguage,
    rights: config.rights,
    publisher: { name: config.title, url: links.toUrl(links.home) },
    topicScheme: links.toUrl(links.topics),
    icon: links.toUrl(links.icon),
    updated: latest ? toInstant(latest.change) : NEVER,
    entries: dated.map(({ work, change }) => toFeedEntry(publication, work, change)),
  };
}

/** An entry that does not say when it was added counts from the day the work was published; without either it is no news. */
function changeOf(work: Work): PartialDate | undefined {
  return lastChangeOf(work) ?? work.published;
}

function toFeedEntry({ links }: Publication, work: Work, change: PartialDate): FeedEntry {
  const readingUrl = findReadingUrl(work);
  const summary = work.notice ? `${toNoticeLine(work.notice)} ${work.summary}` : work.summary;
  return {
    id: links.toUrl(links.work(work.formerIds[0] ?? work.id)),
    url: links.toUrl(links.work(work.id)),
    title: toTypographic(markTitle(toFullTitle(work), work.notice)),
    summary: toTypographic(summary),
    authors: principalContributions(work).map(({ author, printedName }) => ({
      name: printedName,
      url: links.toUrl(links.author(author.id)),
    })),
    topics: work.topics.map(({ id, label }) => ({ id, label })),
    published: toInstant(work.added ?? work.published ?? change),
    updated: toInstant(change),
    ...(readingUrl === undefined ? {} : { readingUrl }),
  };
}
