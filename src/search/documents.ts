import { toByline } from '../catalogue/byline.ts';
import { toShortDate } from '../catalogue/dates.ts';
import { toFullTitle } from '../catalogue/full-title.ts';
import type { Author, Catalogue, Contribution, Topic, Work } from '../catalogue/model.ts';
import { TYPE_NAMES } from '../catalogue/shelves.ts';
import { WORK_TYPES } from '../schemas/work.ts';
import type { WorkType } from '../schemas/work.ts';
import { toTypographic, toTypographicName } from '../text/typography.ts';
import { toContentHash } from './content-hash.ts';
import { INDEX_VERSION } from './index-format.ts';
import type { IndexedAuthor, IndexedTopic, IndexedWork, SearchIndex } from './index-format.ts';

/** Where an entry stands in its list. */
interface Numbers {
  readonly types: ReadonlyMap<WorkType, number>;
  readonly authors: ReadonlyMap<Author, number>;
  readonly topics: ReadonlyMap<Topic, number>;
}

/** The search index of a library. Texts are set as pages show them. The same catalogue gives the same index. */
export function buildSearchIndex(catalogue: Catalogue): SearchIndex {
  const present = new Set(catalogue.works.map(({ type }) => type));
  const types = WORK_TYPES.filter((type) => present.has(type));
  const numbers = {
    types: numbered(types),
    authors: numbered(catalogue.authors),
    topics: numbered(catalogue.topics),
  };
  const printed = collectPrintedNames(catalogue.works);
  return {
    version: INDEX_VERSION,
    types: types.map((id) => ({ id, ...TYPE_NAMES[id] })),
    authors: catalogue.authors.map((author) => toIndexedAuthor(author, printed.get(author))),
    topics: catalogue.topics.map((topic) => toIndexedTopic(topic, numbers)),
    works: catalogue.works.map((work) => toIndexedWork(work, numbers)),
  };
}

/** The index as a file, whose name changes with what it holds. */
export function toIndexFile(index: SearchIndex): { readonly name: string; readonly json: string } {
  const json = JSON.stringify(index);
  return { name: `index-${toContentHash(json)}.json`, json };
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

function toIndexedAuthor(author: Author, printed: readonly string[] = []): IndexedAuthor {
  const name = toTypographicName(author.name);
  return { id: author.id, name, ...toAlso(name, [...author.alsoKnownAs, ...printed]) };
}

function toIndexedTopic(topic: Topic, { topics }: Numbers): IndexedTopic {
  const parent = topic.parent ? { parent: numberOf(topics, topic.parent) } : {};
  return { id: topic.id, label: topic.label, ...toAlso(topic.label, topic.alsoKnownAs), ...parent };
}

/** Names other than the first, each once. */
function toAlso(name: string, others: readonly string[]): { readonly also?: readonly string[] } {
  const also = [...new Set(others.map(toTypographicName))].filter((other) => other !== name);
  return also.length === 0 ? {} : { also };
}

function toIndexedWork(work: Work, numbers: Numbers): IndexedWork {
  const { named, rest } = toByline(work);
  const contributions = eachAuthorOnce([...named, ...work.contributions]);
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
  };
}

/** Somebody may sign as author and as editor; the first mention holds. */
function eachAuthorOnce(contributions: readonly Contribution[]): readonly Contribution[] {
  const firsts = new Map<Author, Contribution>();
  for (const contribution of contributions) {
    if (!firsts.has(contribution.author)) firsts.set(contribution.author, contribution);
  }
  return [...firsts.values()];
}

function toPrinted(contributions: readonly Contribution[]): Pick<IndexedWork, 'printed'> {
  const printed = contributions.flatMap((contribution, place) => {
    const isOwn = contribution.printedName === contribution.author.name;
    return isOwn ? [] : [[place, toPrintedName(contribution)] as const];
  });
  return printed.length === 0 ? {} : { printed };
}
