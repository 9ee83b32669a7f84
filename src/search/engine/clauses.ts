import { noneMatches } from '#words';
import { findNearest } from '../../text/suggest.ts';
import { toWords } from '../analysis.ts';
import { testLists, testTopics, testTypes, testYears } from './filters.ts';
import type { WorkTest } from './filters.ts';
import { findNamed } from './find-authors.ts';
import type { Library } from './library.ts';
import type { SearchHint } from '../protocol.ts';
import type { FieldClause, ParsedQuery } from '../query/query.ts';
import type { LoadedWord } from './sources.ts';

/** What the fields of a query (`author:bengio`) ask for, in the terms of this library. */
export interface ResolvedClauses {
  /** Undefined where they ask for nothing. */
  readonly isMetBy: WorkTest | undefined;
  /** Who and what the fields name. */
  readonly authors: ReadonlySet<number>;
  readonly topics: ReadonlySet<number>;
  /** The words of the fields, for marking. */
  readonly words: readonly LoadedWord[];
  readonly hints: readonly SearchHint[];
}

const NONE: ResolvedClauses = {
  isMetBy: undefined,
  authors: new Set(),
  topics: new Set(),
  words: [],
  hints: [],
};

/** A clause with the entries that it names. */
interface Resolved {
  readonly clause: FieldClause;
  readonly numbers: ReadonlySet<number>;
  readonly words: readonly LoadedWord[];
}

/** Unlike ticked filters, which hold ids, fields match by text and forgive slips. */
export async function resolveClauses(
  query: ParsedQuery,
  library: Library,
): Promise<ResolvedClauses> {
  const { authors, topics, types, publishers, years, excludedYears, isOpen } = query;
  const lists = [authors, topics, types, publishers, years, excludedYears];
  if (lists.every(({ length }) => length === 0) && isOpen === undefined) return NONE;
  const { reader } = library;
  const { manifest } = reader;
  const [facts, authorships, byAuthor] = await Promise.all([
    reader.loadFacts(),
    authors.length > 0 ? reader.loadAuthorships() : undefined,
    Promise.all(authors.map((clause) => resolveAuthor(clause, library))),
  ]);
  const byTopic = topics.map((clause) => resolveTopic(clause, library));
  const byType = types.map((clause) => ({
    clause,
    numbers: findByName(clause.text, manifest.types, ({ id, one, many }) => [id, one, many]),
  }));
  const byPublisher = publishers.map((clause) => ({
    clause,
    numbers: findByName(clause.text, facts.publisherList, ({ name }) => [name]),
  }));
  const wantedTypes = byType.filter(({ clause }) => !clause.isExcluded);
  const tests: WorkTest[] = [
    ...byAuthor.flatMap((one) =>
      authorships ? [toTest(one, testLists(one.numbers, authorships))] : [],
    ),
    ...byTopic.map((one) => toTest(one, testTopics(one.numbers, manifest.topics, facts))),
    ...byPublisher.map((one) => toTest(one, testLists(one.numbers, facts.publishers))),
    ...byType
      .filter(({ clause }) => clause.isExcluded)
      .map((one) => toTest(one, testTypes(one.numbers, facts))),
  ];
  if (wantedTypes.length > 0) tests.push(testTypes(unite(wantedTypes), facts));
  if (years.length > 0) tests.push(testYears(years, facts));
  if (excludedYears.length > 0) {
    const isExcluded = testYears(excludedYears, facts);
    tests.push((number) => !isExcluded(number));
  }
  if (isOpen !== undefined) tests.push((number) => (facts.isOpen[number] === 1) === isOpen);
  return {
    isMetBy: (number) => tests.every((test) => test(number)),
    authors: unite(byAuthor.filter(({ clause }) => !clause.isExcluded)),
    topics: unite(byTopic.filter(({ clause }) => !clause.isExcluded)),
    words: [...byAuthor, ...byTopic].flatMap(({ clause, words }) =>
      clause.isExcluded ? [] : words,
    ),
    hints: [
      ...toHints('author', byAuthor),
      ...toHints('topic', byTopic),
      ...toHints('type', byType),
      ...toHints('publisher', byPublisher),
    ],
  };
}

async function resolveAuthor(clause: FieldClause, library: Library): Promise<Resolved> {
  const { ranked, words } = await findNamed(clause.words, library);
  return { clause, numbers: new Set(ranked.numbers), words };
}

function resolveTopic(clause: FieldClause, { topics }: Library): Resolved {
  const { ranked, words } = topics.findNamed(clause.words);
  return { clause, numbers: new Set(ranked), words };
}

/**
 * Those in whose names each word of the text begins one, or the one that was most likely meant.
 * @param toNames what each is called; the first is compared where the text was misspelt
 */
function findByName<T>(
  text: string,
  list: readonly T[],
  toNames: (one: T) => readonly [string, ...string[]],
): ReadonlySet<number> {
  const sought = toWords(text).map(({ term }) => term);
  const names = list.map(toNames);
  const numbers = names.flatMap((all, number) => {
    const terms = toWords(all.join(' ')).map(({ term }) => term);
    return sought.every((word) => terms.some((term) => term.startsWith(word))) ? [number] : [];
  });
  if (numbers.length > 0) return new Set(numbers);
  const nearest = findNearest(
    text,
    names.map(([name]) => name),
  );
  return new Set(names.flatMap(([name], number) => (name === nearest ? [number] : [])));
}

function toTest({ clause }: Pick<Resolved, 'clause'>, test: WorkTest): WorkTest {
  return clause.isExcluded ? (number) => !test(number) : test;
}

function toHints(
  field: Parameters<typeof noneMatches>[0],
  resolved: readonly Pick<Resolved, 'clause' | 'numbers'>[],
): readonly SearchHint[] {
  return resolved
    .filter(({ numbers }) => numbers.size === 0)
    .map(({ clause }) => ({ message: noneMatches(field, clause.text) }));
}

function unite(resolved: readonly Pick<Resolved, 'numbers'>[]): ReadonlySet<number> {
  return new Set(resolved.flatMap(({ numbers }) => [...numbers]));
}
