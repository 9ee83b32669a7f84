import type { LibraryEntry } from '../catalogue/model.ts';
import { toAtom } from './atom.ts';
import type { PublishedFile } from './data-package.ts';
import { buildSiteFeed } from './feed-entries.ts';
import { FEED_FORMS, JSON_FORM, WORKS_FORMS } from './forms.ts';
import { toJsonFeed } from './json-feed.ts';
import { toLlmsText } from './llms.ts';
import { toRecord } from './markdown-twin.ts';
import { toOpenSearch } from './opensearch.ts';
import type { Publication } from './publication.ts';
import { listJsonFileParts, toJsonFile } from './record.ts';
import type { JsonObject } from './record.ts';
import { buildResolveMap } from './resolve-map.ts';
import { toRobots } from './robots.ts';
import { toRss } from './rss.ts';
import type { SiteFile } from './site-file.ts';
import { buildSitemap } from './sitemap.ts';
import { toWorksFile } from './works-files.ts';

const XML = 'application/xml';
const TEXT = 'text/plain';

/** All entries of the library, each with its kind. */
export function listEntries({ catalogue }: Publication): readonly LibraryEntry[] {
  const { works, authors, topics } = catalogue;
  return [
    ...works.map((entry) => ({ kind: 'work', entry }) as const),
    ...authors.map((entry) => ({ kind: 'author', entry }) as const),
    ...topics.map((entry) => ({ kind: 'topic', entry }) as const),
  ];
}

/**
 * What the library as a whole is published as: works in every form, feeds, tables, and what programs look for.
 * @param data the files of its data package
 */
export function listLibraryFiles(
  publication: Publication,
  data: readonly PublishedFile[],
): readonly SiteFile[] {
  return [
    ...listWorksFiles(publication),
    ...listFeeds(publication),
    ...listSignsForPrograms(publication),
    ...data.map(({ name, mediaType, text }) => ({
      path: publication.links.dataFile(name),
      type: mediaType,
      toText: () => text,
    })),
  ];
}

function listWorksFiles(publication: Publication): readonly SiteFile[] {
  const { catalogue, links } = publication;
  return [
    ...WORKS_FORMS.map(({ id, type }) => ({
      path: links.libraryFile(id),
      type,
      toText: () => toWorksFile(publication, catalogue.works, id),
    })),
    {
      path: links.libraryFile('json'),
      type: JSON_FORM.type,
      toText: () => toJsonFile([...listRecords(publication)]),
      toParts: () => listJsonFileParts(listRecords(publication)),
    },
  ];
}

/** All records of the library, each made when it is asked for. */
function* listRecords(publication: Publication): Generator<JsonObject> {
  for (const entry of listEntries(publication)) yield toRecord(entry, publication);
}

function listFeeds(publication: Publication): readonly SiteFile[] {
  const { links } = publication;
  const feed = buildSiteFeed(publication);
  const writers = { atom: toAtom, rss: toRss, 'feed.json': toJsonFeed };
  return FEED_FORMS.map(({ id, type }) => {
    const path = links.libraryFile(id);
    const toText = () => writers[id](feed, links.toUrl(path));
    return { path, type, toText };
  });
}

function listSignsForPrograms(publication: Publication): readonly SiteFile[] {
  const { catalogue, links } = publication;
  const { index, parts } = buildSitemap(publication);
  const toFile = (path: string, type: string, toText: () => string): SiteFile => {
    return { path, type, toText };
  };
  return [
    toFile(links.sitemap, XML, () => index),
    ...parts.map((part, place) => toFile(links.sitemapPart(place + 1), XML, () => part)),
    toFile(links.robots, TEXT, () => toRobots(links)),
    toFile(links.llms, TEXT, () => toLlmsText(publication)),
    toFile(links.openSearch, 'application/opensearchdescription+xml', () =>
      toOpenSearch(publication),
    ),
    toFile(
      links.resolveMap,
      JSON_FORM.type,
      () => `${JSON.stringify(buildResolveMap(catalogue))}\n`,
    ),
  ];
}
