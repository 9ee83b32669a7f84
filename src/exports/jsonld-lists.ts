import * as words from '#words';
import type { Topic, Work } from '../catalogue/model.ts';
import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toIdentities } from './jsonld-identity.ts';
import { toListedWork } from './jsonld-work.ts';
import type { Publication } from './publication.ts';

/** A page that lists works or leads to lists: a shelf, an index, a page of a long list. */
export interface CollectionPage {
  readonly title: string;
  readonly description: string;
  /** Site path of the page itself. */
  readonly path: string;
  /** The works that this page shows, in its order; none on an index. */
  readonly works?: readonly Work[];
  /** Place of the first of them in the whole list, counted from 1. */
  readonly first?: number;
}

/** A collection page and what it lists. */
export function toCollectionNode(publication: Publication, page: CollectionPage): JsonLdNode {
  const { links, config } = publication;
  const url = links.toUrl(page.path);
  return toNode('CollectionPage', {
    '@id': url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: config.contentLanguage,
    isPartOf: toReference(toIdentities(links).site),
    mainEntity: toWorkList(publication, page),
    license: config.license.url,
  });
}

function toWorkList(
  { links }: Publication,
  { works = [], first = 1 }: CollectionPage,
): JsonLdNode | undefined {
  if (works.length === 0) return undefined;
  return toNode('ItemList', {
    numberOfItems: works.length,
    itemListElement: works.map((work, index) =>
      toNode('ListItem', { position: first + index, item: toListedWork(work, links) }),
    ),
  });
}

/** A topic's page, the term that it defines, and the works that it shows. */
export function toTopicNodes(
  publication: Publication,
  topic: Topic,
  page: CollectionPage,
): readonly JsonLdNode[] {
  const { links } = publication;
  const ids = toIdentities(links);
  const url = links.toUrl(links.topic(topic.id));
  return [
    { ...toCollectionNode(publication, page), about: toReference(ids.topic(topic.id)) },
    toNode('DefinedTerm', {
      '@id': ids.topic(topic.id),
      name: topic.label,
      alternateName: topic.alsoKnownAs,
      description: topic.definition,
      termCode: topic.id,
      url,
      inDefinedTermSet: ids.topics,
    }),
  ];
}

/** The index of topics, which is a vocabulary. */
export function toTopicSetNodes(
  publication: Publication,
  page: CollectionPage,
): readonly JsonLdNode[] {
  const { catalogue, links, config } = publication;
  const ids = toIdentities(links);
  return [
    { ...toCollectionNode(publication, page), about: toReference(ids.topics) },
    toNode('DefinedTermSet', {
      '@id': ids.topics,
      name: words.topicsOf(config.title),
      url: links.toUrl(links.topics),
      hasDefinedTerm: catalogue.topics.map(({ id }) => toReference(ids.topic(id))),
    }),
  ];
}

/** A step of the way from the home page to a page; the page itself stands last and may lack an address. */
export interface BreadcrumbStep {
  readonly label: string;
  /** Site path. */
  readonly href?: string;
}

/** The way to a page, from the home page, which is put first. */
export function toBreadcrumbNode(
  { links, config }: Publication,
  steps: readonly BreadcrumbStep[],
): JsonLdNode {
  const whole: readonly BreadcrumbStep[] = [{ label: config.title, href: links.home }, ...steps];
  return toNode('BreadcrumbList', {
    itemListElement: whole.map(({ label, href }, index) =>
      toNode('ListItem', {
        position: index + 1,
        name: label,
        item: href === undefined ? undefined : links.toUrl(href),
      }),
    ),
  });
}
