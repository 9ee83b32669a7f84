import * as words from '#words';
import { findReadingUrl, toArxivUrl, toDoiUrl } from '../catalogue/facts.ts';
import type { Contribution, Topic, Work } from '../catalogue/model.ts';
import type { Permalinks } from '../catalogue/permalink.ts';
import type { WorkType } from '../schemas/work.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import { toNode, toReference } from './jsonld.ts';
import type { JsonLdNode } from './jsonld.ts';
import { toWholes } from './jsonld-container.ts';
import { toIdentities } from './jsonld-identity.ts';
import { SCHEMA_TYPES } from './jsonld-types.ts';
import { findLicenseUrl } from '../catalogue/license.ts';
import { parsePageRange } from './page-range.ts';
import type { Publication } from './publication.ts';

/** What only some classes have: pages, numbers, ISBN and ISSN of the work itself. */
const OWN_PROPERTIES = {
  article: toPages,
  preprint: toPages,
  paper: toPages,
  report: (work) => ({ ...toPages(work), reportNumber: work.number }),
  commentary: toPages,
  statement: toPages,
  book: ({ isbn, edition }) => ({ isbn, bookEdition: edition }),
  chapter: toPages,
  thesis: () => ({}),
  dataset: ({ issn, number }) => ({ issn, version: number }),
  software: ({ number }) => ({ version: number }),
  webpage: () => ({}),
  talk: () => ({}),
} as const satisfies Record<WorkType, (work: Work) => Readonly<Record<string, string | undefined>>>;

/** Types that stand in a book or in proceedings. */
const IN_BOOKS = new Set<WorkType>(['chapter', 'paper']);

/** A work and the page about it, in the words of schema.org. */
export function toWorkNodes(publication: Publication, work: Work): readonly JsonLdNode[] {
  const { links, config } = publication;
  const ids = toIdentities(links);
  const page = links.toUrl(links.work(work.id));
  return [
    toNode('AboutPage', {
      '@id': page,
      url: page,
      name: toFullTitle(work),
      inLanguage: config.contentLanguage,
      isPartOf: toReference(ids.site),
      mainEntity: toReference(ids.work(work.id)),
      license: config.license.url,
    }),
    toWorkNode(publication, work),
  ];
}

function toWorkNode({ catalogue, links, config }: Publication, work: Work): JsonLdNode {
  const ids = toIdentities(links);
  const title = toFullTitle(work);
  const reading = findReadingUrl(work);
  const peopleAs = (role: Contribution['role']): readonly JsonLdNode[] =>
    work.contributions.filter((one) => one.role === role).map((one) => toContributor(one, links));
  const editors = peopleAs('editor');
  const publishers = work.publishers.map((name) => toNode('Organization', { name }));
  // Who edits is the editor of the whole book, where the book is named.
  const ofWhole = IN_BOOKS.has(work.type) && (work.container ?? work.isbn) !== undefined;
  return toNode(SCHEMA_TYPES[work.type], {
    '@id': ids.work(work.id),
    name: title,
    headline: title,
    author: peopleAs('author'),
    editor: ofWhole ? [] : editors,
    translator: peopleAs('translator'),
    datePublished: work.published,
    publisher: publishers.length > 1 ? publishers : publishers[0],
    sourceOrganization:
      work.institution === undefined
        ? undefined
        : toNode('Organization', { name: work.institution }),
    isPartOf: toWholes(work, ofWhole ? editors : []),
    ...OWN_PROPERTIES[work.type](work),
    releasedEvent: toEvent(work),
    abstract: work.summary,
    about: work.topics.map((topic) => toTerm(topic, links)),
    identifier: identifiersOf(work),
    url: reading ?? links.toUrl(links.work(work.id)),
    sameAs: otherAddresses(work, reading),
    encoding:
      work.pdf === undefined
        ? undefined
        : toNode('MediaObject', { contentUrl: work.pdf, encodingFormat: 'application/pdf' }),
    mainEntityOfPage: toReference(links.toUrl(links.work(work.id))),
    citation: catalogue.worksCitedIn(work).map((cited) => toListedWork(cited, links)),
    license: toLicense(work.license),
    inLanguage: work.language,
    ...toNoticeProperties(work),
    sdPublisher: toReference(ids.publisher),
    sdLicense: config.license.url,
  });
}

/** A work as another page names it. */
export function toListedWork(work: Work, links: Permalinks): JsonLdNode {
  return toNode(SCHEMA_TYPES[work.type], {
    '@id': toIdentities(links).work(work.id),
    name: toFullTitle(work),
    url: links.toUrl(links.work(work.id)),
  });
}

function toPages({ pages }: Work): Readonly<Record<string, string | undefined>> {
  const range = parsePageRange(pages);
  return range ? { pageStart: range.first, pageEnd: range.last } : { pagination: pages };
}

/** A person or body as on this work: the name as printed, and where they were then. */
function toContributor(
  { author, printedName, affiliations }: Contribution,
  links: Permalinks,
): JsonLdNode {
  const page = links.toUrl(links.author(author.id));
  const identity = { '@id': toIdentities(links).author(author.id), name: printedName, url: page };
  if (author.isOrganization) return toNode('Organization', identity);
  return toNode('Person', {
    ...identity,
    sameAs: author.orcid === undefined ? undefined : `https://orcid.org/${author.orcid}`,
    affiliation: affiliations.map((name) => toNode('Organization', { name })),
  });
}

function toTerm(topic: Topic, links: Permalinks): JsonLdNode {
  const ids = toIdentities(links);
  return toNode('DefinedTerm', {
    '@id': ids.topic(topic.id),
    name: topic.label,
    url: links.toUrl(links.topic(topic.id)),
    inDefinedTermSet: ids.topics,
  });
}

function identifiersOf({ type, doi, arxiv, isbn }: Work): readonly JsonLdNode[] {
  const toIdentifier = (
    propertyID: string,
    value: string | undefined,
    url?: string,
  ): JsonLdNode[] =>
    value === undefined ? [] : [toNode('PropertyValue', { propertyID, value, url })];
  return [
    ...toIdentifier('DOI', doi, doi && toDoiUrl(doi)),
    ...toIdentifier('arXiv', arxiv, arxiv && toArxivUrl(arxiv)),
    ...toIdentifier('ISBN', type === 'book' ? isbn : undefined),
  ];
}

/** Everywhere else that the work stands, each address once. */
function otherAddresses(work: Work, reading: string | undefined): readonly string[] {
  const addresses = [work, ...work.copies].flatMap(({ doi, arxiv, url }) => [
    doi && toDoiUrl(doi),
    arxiv && toArxivUrl(arxiv),
    url,
  ]);
  return [...new Set(addresses.flatMap((address) => address ?? []))].filter(
    (address) => address !== reading,
  );
}

function toEvent({ event }: Work): JsonLdNode | undefined {
  if (!event) return undefined;
  return toNode('PublicationEvent', {
    name: event.name,
    startDate: event.start,
    endDate: event.end,
    location: event.place === undefined ? undefined : toNode('Place', { name: event.place }),
  });
}

/** A licence by its address; one that is named in words is a document of that name. */
function toLicense(license: string | undefined): string | JsonLdNode | undefined {
  return (
    findLicenseUrl(license) ??
    (license === undefined ? undefined : toNode('CreativeWork', { name: license }))
  );
}

function toNoticeProperties({ notice }: Work): Readonly<Record<string, string | JsonLdNode>> {
  if (!notice) return {};
  const { state, name } = words.notices[notice.kind];
  const comment = toNode('CorrectionComment', {
    name,
    text: notice.text,
    datePublished: notice.date,
    url: notice.url,
  });
  return notice.kind === 'correction'
    ? { correction: comment }
    : { creativeWorkStatus: state, correction: comment };
}
