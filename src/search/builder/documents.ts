import * as words from '#words';
import { toByline } from '../../catalogue/byline.ts';
import { toShortDate } from '../../catalogue/dates.ts';
import { toFullTitle } from '../../catalogue/full-title.ts';
import type { Author, Catalogue, Contribution, Topic, Work } from '../../catalogue/model.ts';
import { parseIdentifier } from '../../exports/parse-identifier.ts';
import { listWorkIdentifiers } from '../../exports/work-identifiers.ts';
import { WORK_TYPES } from '../../schemas/work.ts';
import type { WorkType } from '../../schemas/work.ts';
import { toSlug } from '../../text/slug.ts';
import { toTypographic, toTypographicName } from '../../text/typography.ts';
import type {
  AuthorDocument,
  PublisherDocument,
  SearchDocuments,
  TopicDocument,
  WorkDocument,
} from '../format/document-model.ts';

/** Where an entry stands in its list. */
interface Numbers {
  readonly types: ReadonlyMap<WorkType, number>;
  readonly publishers: ReadonlyMap<string, number>;
  readonly authors: ReadonlyMap<Author, number>;
  readonly topics: ReadonlyMap<Topic, number>;
}

/** What is searched of a library. Texts are set as pages show them. The same catalogue gives the same documents. */
export function buildDocuments(catalogue: Catalogue): SearchDocuments {
  const present = new Set(catalogue.works.map(({ type }) => type));
  const types = WORK_TYPES.filter((type) => present.has(type));
  const publishers = listPublishers(catalogue.works);
  const authors = listAuthors(catalogue);
  const numbers = {
    types: numbered(types),
    publishers: numbered(publishers.map(({ id }) => id)),
    authors: numbered(authors),
    topics: numbered(catalogue.topics),
  };
  const printed = collectPrintedNames(catalogue.works);
  return {
    types: types.map((id) => ({ id, ...words.types[id] })),
    publishers,
    authors: authors.map((author) =>
      toAuthorDocument(author, catalogue.worksBy(author).length, printed.get(author)),
    ),
    topics: catalogue.topics.map((topic) =>
      toTopicDocument(topic, catalogue.worksUnder(topic).all.length, numbers),
    ),
    works: catalogue.works.map((work) => toWorkDocument(work, numbers)),
  };
}

/** Most works first, so that the authors whom readers meet most stand in the first files of the index. */
function listAuthors({ authors, worksBy }: Catalogue): readonly Author[] {
  return authors.toSorted((a, b) => worksBy(b).length - worksBy(a).length);
}

/** By slug; names that differ in capitals or signs only are one publisher, as on the shelves. */
function listPublishers(works: readonly Work[]): readonly PublisherDocument[] {
  const names = new Map<string, string>();
  for (const name of works.flatMap(({ publishers }) => publishers)) {
    const id = toSlug(name);
    if (!names.has(id)) names.set(id, name);
  }
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function numbered<T>(list: readonly T[]): ReadonlyMap<T, number> {
  return new Map(list.map((item, index) => [item, index]));
}

/** @throws where the item is in no list: the catalogue links nothing but its own entries */
function numberOf<T>(numbers: ReadonlyMap<T, number>, item: T): number {
  const number = numbers.get(item);
  if (number === undefined) throw new Error('An entry is linked that the catalogue does not hold.');
  return number;
}

function collectPrintedNames(works: readonly Work[]): ReadonlyMap<Author, readonly string[]> {
  const contributions = works.flatMap((work) => work.contributions);
  const groups = Map.groupBy(contributions, ({ author }) => author);
  return new Map([...groups].map(([author, list]) => [author, list.map(toPrintedName)]));
}

function toPrintedName({ printedName }: Contribution): string {
  return toTypographicName(printedName);
}

function toAuthorDocument(
  author: Author,
  works: number,
  printed: readonly string[] = [],
): AuthorDocument {
  const name = toTypographicName(author.name);
  const family = author.family ?? author.name;
  const also = toAlso(name, [...author.alsoKnownAs, ...printed]);
  return { id: author.id, name, family, ...also, works };
}

function toTopicDocument(topic: Topic, works: number, { topics }: Numbers): TopicDocument {
  const parent = topic.parent ? { parent: numberOf(topics, topic.parent) } : {};
  const { id, label, alsoKnownAs } = topic;
  return { id, label, ...toAlso(label, alsoKnownAs), ...parent, works };
}

/** Names other than the first, each once. */
function toAlso(name: string, others: readonly string[]): { readonly also?: readonly string[] } {
  const also = [...new Set(others.map(toTypographicName))].filter((other) => other !== name);
  return also.length === 0 ? {} : { also };
}

function toWorkDocument(work: Work, numbers: Numbers): WorkDocument {
  const { named, rest } = toByline(work);
  const contributions = eachAuthorOnce([...named, ...work.contributions]);
  const publishers = [...new Set(work.publishers.map(toSlug))];
  return {
    id: work.id,
    title: toTypographic(toFullTitle(work)),
    ...(work.published === undefined ? {} : { published: work.published }),
    date: toShortDate(work.published),
    type: numberOf(numbers.types, work.type),
    authors: contributions.map(({ author }) => numberOf(numbers.authors, author)),
    named: eachAuthorOnce(named).length,
    ...(rest === undefined ? {} : { rest }),
    ...toPrinted(contributions),
    topics: work.topics.map((topic) => numberOf(numbers.topics, topic)),
    summary: toTypographic(work.summary),
    ...(work.language === undefined ? {} : { language: work.language }),
    publishers: publishers.map((publisher) => numberOf(numbers.publishers, publisher)),
    venues: listVenues(work),
    identifiers: listIdentifiers(work),
    isOpen:
      work.pdf !== undefined || [work, ...work.copies].some(({ arxiv }) => arxiv !== undefined),
    ...(work.added === undefined ? {} : { added: work.added }),
  };
}

function listVenues(work: Work): readonly string[] {
  const affiliations = work.contributions.flatMap((contribution) => contribution.affiliations);
  const { publishers, institution, container, series, event } = work;
  const venues = [...publishers, institution, container, series, event?.name, ...affiliations];
  return [...new Set(venues.flatMap((venue) => venue ?? []))];
}

function listIdentifiers(work: Work): readonly string[] {
  const identifiers = listWorkIdentifiers(work).flatMap((text) => parseIdentifier(text) ?? []);
  return [...new Set(identifiers.map(({ kind, value }) => `${kind}:${value}`))];
}

/** Somebody may sign as author and as editor; the first mention holds. */
function eachAuthorOnce(contributions: readonly Contribution[]): readonly Contribution[] {
  const firsts = new Map<Author, Contribution>();
  for (const contribution of contributions) {
    if (!firsts.has(contribution.author)) firsts.set(contribution.author, contribution);
  }
  return [...firsts.values()];
}

function toPrinted(contributions: readonly Contribution[]): Pick<WorkDocument, 'printed'> {
  const printed = contributions.flatMap((contribution, place) => {
    const isOwn = contribution.printedName === contribution.author.name;
    return isOwn ? [] : [[place, toPrintedName(contribution)] as const];
  });
  return printed.length === 0 ? {} : { printed };
}
