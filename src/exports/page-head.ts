import type { Author, Topic, Work } from '../catalogue/model.ts';
import { toDublinCore } from './dublin-core.ts';
import type { Shelf } from '../catalogue/shelves.ts';
import type { Way } from '../catalogue/ways.ts';
import { toEntryAlternates, toFeedLinks, toShelfAlternates } from './head-links.ts';
import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toAuthorNodes } from './jsonld-author.ts';
import { toIdentities } from './jsonld-identity.ts';
import { toCollectionNode, toTopicNodes } from './jsonld-lists.ts';
import type { CollectionPage } from './jsonld-lists.ts';
import { toWorkNodes } from './jsonld-work.ts';
import type { Publication } from './publication.ts';
import { toScholarMeta } from './scholar-meta.ts';
import type { MetaTag } from './scholar-meta.ts';
import { toSignposts } from './signposting.ts';
import { findImagePath } from './social-image-files.ts';
import type { HeadLink } from './signposting.ts';

/** What the head of a page tells programs, beyond what every page has. */
export interface PageHead {
  readonly metas: readonly MetaTag[];
  readonly links: readonly HeadLink[];
  readonly nodes: readonly JsonLdNode[];
  /** Site path of the picture that stands for the page. */
  readonly image: string;
}

/** The head of a work's page: for Google Scholar, Zotero, and harvesters by typed links. */
export function toWorkHead(publication: Publication, work: Work): PageHead {
  return {
    metas: [...toScholarMeta(work), ...toDublinCore(work)],
    links: [...toSignposts(work, publication), ...toEntryAlternates(publication, 'work', work.id)],
    nodes: toWorkNodes(publication, work),
    image: findImagePath(publication, 'work', work.id),
  };
}

/** The head of an author's page, with the feed and the forms of all works by that author. */
export function toAuthorHead(publication: Publication, author: Author): PageHead {
  return {
    metas: [],
    links: [
      ...toFeedLinks(publication, { kind: 'author', id: author.id }, author.name),
      ...toEntryAlternates(publication, 'author', author.id),
    ],
    nodes: toAuthorNodes(publication, author),
    image: findImagePath(publication, 'author', author.id),
  };
}

/** The head of one page of a topic, with the feed and the forms of all its works. */
export function toTopicHead(
  publication: Publication,
  topic: Topic,
  page: CollectionPage,
): PageHead {
  return {
    metas: [],
    links: [
      ...toFeedLinks(publication, { kind: 'topic', id: topic.id }, topic.label),
      ...toEntryAlternates(publication, 'topic', topic.id),
    ],
    nodes: toTopicNodes(publication, topic, page),
    image: findImagePath(publication, 'topic', topic.id),
  };
}

/** The head of one page of a shelf, with the forms of all its works, and the feed where it has one. */
export function toShelfHead(
  publication: Publication,
  way: Way,
  { slug, name }: Shelf,
  page: CollectionPage,
): PageHead {
  return {
    ...toListHead(publication, page),
    links: [
      ...toFeedLinks(publication, { kind: 'shelf', way: way.slug, slug }, name),
      ...toShelfAlternates(publication, way.slug, slug),
    ],
  };
}

/** The head of a page that lists works, or leads to such lists. */
export function toListHead(publication: Publication, page: CollectionPage): PageHead {
  return toNodesHead(publication, [toCollectionNode(publication, page)]);
}

/** The head of a page that is described by these nodes alone. */
export function toNodesHead({ links }: Publication, nodes: readonly JsonLdNode[]): PageHead {
  return { metas: [], links: [], nodes, image: links.siteImage };
}

/** Any other page of the site. */
export function toPlainHead(
  publication: Publication,
  page: { readonly title: string; readonly description: string; readonly path: string },
): PageHead {
  const { links, config } = publication;
  const url = links.toUrl(page.path);
  const node = toNode('WebPage', {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: config.contentLanguage,
    isPartOf: toReference(toIdentities(links).site),
    license: config.license.url,
  });
  return toNodesHead(publication, [node]);
}
