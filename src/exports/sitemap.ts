import { groupByLetter, MOST_ON_ONE_PAGE } from '../catalogue/author-index.ts';
import { toLetterPages } from '../catalogue/letter-pages.ts';
import type { Work } from '../catalogue/model.ts';
import { furtherPages } from '../catalogue/pagination.ts';
import { WAYS } from '../catalogue/ways.ts';
import type { PartialDate } from '../schemas/dates.ts';
import { findLastChange } from './last-change.ts';
import type { Publication } from './publication.ts';
import { element, toXmlDocument } from './xml.ts';
import type { Xml } from './xml.ts';

/** How many addresses a part may hold (sitemaps.org). */
export const MOST_IN_PART = 50_000;

const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** A page for search engines. */
export interface SitemapPage {
  /** Site path. */
  readonly path: string;
  /** When its content last changed, as far as that is known. */
  readonly lastChange?: PartialDate;
}

/** The index, and the parts that it names; there is one part at least. */
export interface Sitemap {
  readonly index: string;
  readonly parts: readonly string[];
}

/** The sitemap of all pages that search engines should know, in parts of at most so many. */
export function buildSitemap(publication: Publication, mostInPart: number = MOST_IN_PART): Sitemap {
  const { links } = publication;
  const pages = listPages(publication);
  const starts = Array.from(
    { length: Math.ceil(pages.length / mostInPart) },
    (_, index) => index * mostInPart,
  );
  const parts = starts.map((start) => pages.slice(start, start + mostInPart));
  const sitemaps = parts.map((_, index) =>
    element('sitemap', {}, element('loc', {}, links.toUrl(links.sitemapPart(index + 1)))),
  );
  return {
    index: toXmlDocument(element('sitemapindex', NAMESPACE, ...sitemaps)),
    parts: parts.map((part) =>
      toXmlDocument(
        element('urlset', NAMESPACE, ...part.map((page) => toUrlElement(page, links.toUrl))),
      ),
    ),
  };
}

function toUrlElement({ path, lastChange }: SitemapPage, toUrl: (path: string) => string): Xml {
  const lastmod = lastChange === undefined ? undefined : element('lastmod', {}, lastChange);
  return element('url', {}, element('loc', {}, toUrl(path)), lastmod);
}

/**
 * Every page that stands for itself, entries after the lists that lead to them. Search, the resolver and lists in
 * another order are left out: they hold nothing of their own.
 */
export function listPages(publication: Publication): readonly SitemapPage[] {
  const { catalogue, links } = publication;
  const { works, authors, topics, pages } = catalogue;
  const newest = findLastChange(works);
  return [
    toPage(links.home, newest),
    ...toListPages(publication, links.works, works),
    ...listShelves(publication),
    toPage(links.authors, newest),
    ...listLetters(publication),
    toPage(links.topics, newest),
    ...[links.data, ...pages.map(({ id }) => links.page(id))].map((path) => toPage(path)),
    ...works.map((work) => toPage(links.work(work.id), findLastChange([work]))),
    ...authors.flatMap((author) =>
      toListPages(publication, links.author(author.id), catalogue.worksBy(author)),
    ),
    ...topics.flatMap((topic) =>
      toListPages(publication, links.topic(topic.id), catalogue.worksUnder(topic).all),
    ),
  ];
}

function listShelves(publication: Publication): readonly SitemapPage[] {
  const { catalogue, links } = publication;
  return WAYS.flatMap(({ slug: way, shelve }) => [
    toPage(links.way(way), findLastChange(catalogue.works)),
    ...shelve(catalogue.works).flatMap(({ slug, works }) =>
      toListPages(publication, links.shelf(way, slug), works),
    ),
  ]);
}

/** Letters have pages of their own only where the authors do not fit on one. */
function listLetters({ catalogue, links }: Publication): readonly SitemapPage[] {
  if (catalogue.authors.length <= MOST_ON_ONE_PAGE) return [];
  return groupByLetter(catalogue.authors).flatMap((group) =>
    toLetterPages(group).map(({ number }) => toPage(links.nth(links.letter(group.slug), number))),
  );
}

function toListPages(
  { links }: Publication,
  path: string,
  works: readonly Work[],
): readonly SitemapPage[] {
  const change = findLastChange(works);
  const numbers = [1, ...furtherPages(works.length)];
  return numbers.map((number) => toPage(links.nth(path, number), change));
}

function toPage(path: string, lastChange?: PartialDate): SitemapPage {
  return lastChange === undefined ? { path } : { path, lastChange };
}
