import { toYearExtent } from '../catalogue/year-spans.ts';
import type { YearExtent } from '../catalogue/year-spans.ts';
import { resolveClauses } from './clauses.ts';
import type { Lookup, ResolvedClauses } from './clauses.ts';
import { countFacets } from './count-facets.ts';
import { describeAuthor, describeTopic, describeWork, listMatchedFields } from './describe.ts';
import { createExpander } from './expansions.ts';
import { collectFacts, countBy } from './facts.ts';
import type { WorkFacts } from './facts.ts';
import { meets, toFacetTests } from './filters.ts';
import type { FacetTests } from './filters.ts';
import { findAuthors, findTopics } from './find-names.ts';
import { findWorks } from './find-works.ts';
import type { FoundWorks } from './find-works.ts';
import type { SearchIndex } from './index-format.ts';
import { createMarker } from './marks.ts';
import type { Marker } from './marks.ts';
import { orderWorks } from './order.ts';
import { collectTerms, invert } from './postings.ts';
import type { SearchAnswer, SearchRequest, SearchSort, WorkSearch } from './protocol.ts';
import { parseQuery } from './query.ts';
import type { ParsedQuery } from './query.ts';

/** Answers questions about one library. */
export interface Engine {
  /** Never throws, whatever the text. The same question gives the same answer. */
  readonly search: (request: SearchRequest) => SearchAnswer;
  /** The ids of all works that a search finds, in its order. */
  readonly list: (search: WorkSearch) => readonly string[];
}

/** An index made ready for questions. */
interface Library extends Lookup {
  readonly facts: readonly WorkFacts[];
  /** Undefined where no work is dated. */
  readonly extent: YearExtent | undefined;
  readonly worksOfAuthor: (number: number) => number;
  /** With those of narrower topics. */
  readonly worksOfTopic: (number: number) => number;
}

/** Opens an index; this is the costly part, to be done once. */
export function createEngine(index: SearchIndex): Engine {
  const inverted = invert(index);
  const facts = collectFacts(index);
  const [byAuthor, byTopic] = [
    countBy(facts, ({ authors }) => authors),
    countBy(facts, ({ topics }) => topics),
  ];
  const library: Library = {
    index,
    inverted,
    facts,
    extent: toYearExtent(facts.flatMap(({ year }) => year ?? [])),
    expander: createExpander(collectTerms(inverted)),
    isName: (term) => inverted.authors.has(term),
    worksOfAuthor: (number) => byAuthor.get(number) ?? 0,
    worksOfTopic: (number) => byTopic.get(number) ?? 0,
  };
  return {
    search: (request) => search(request, library),
    list: (request) => list(request, library),
  };
}

function list({ text, filters, sort }: WorkSearch, library: Library): readonly string[] {
  const { index, facts } = library;
  const query = parseQuery(text);
  const { ranked } = findWorks(query, resolveClauses(query, library), facts, library);
  const ordered = admitWorks(ranked, toFacetTests(filters, index), sort, facts);
  return ordered.flatMap((number) => index.works[number]?.id ?? []);
}

/** Those of the works found that meet what is ticked, in the order wanted. */
function admitWorks(
  ranked: readonly number[],
  tests: FacetTests,
  sort: SearchSort,
  facts: readonly WorkFacts[],
): readonly number[] {
  const admitted = ranked.filter((number) => {
    const work = facts[number];
    return work !== undefined && meets(work, tests);
  });
  return orderWorks(admitted, sort, facts);
}

function search(request: SearchRequest, library: Library): SearchAnswer {
  const { text, filters, limits } = request;
  const { index, facts, extent } = library;
  const query = parseQuery(text);
  const clauses = resolveClauses(query, library);
  const works = findWorks(query, clauses, facts, library);
  const tests = toFacetTests(filters, index);
  const found = works.ranked.flatMap((number) => facts[number] ?? []);
  return {
    works: answerWorks(works, clauses, tests, request, library),
    ...answerAuthors(query, clauses, limits.authors, library),
    topics:
      text.trim() === ''
        ? largestTopics(limits.topics, library)
        : answerTopics(query, clauses, limits.topics, library),
    facets: countFacets(found, tests, filters, index, extent),
    hints: [...query.hints, ...clauses.hints, ...works.hints],
    worksWithoutFilters: works.ranked.length,
    isNearest: works.isNearest,
  };
}

function answerWorks(
  { ranked, matches, words }: FoundWorks,
  clauses: ResolvedClauses,
  tests: FacetTests,
  { sort, limits }: SearchRequest,
  { index, facts }: Library,
): SearchAnswer['works'] {
  const marker = createMarker([...words, ...clauses.words]);
  const admitted = admitWorks(ranked, tests, sort, facts);
  return {
    total: admitted.length,
    results: admitted.slice(0, limits.works).flatMap((number) => {
      const work = index.works[number];
      const matchedIn = listMatchedFields(matches.get(number), words);
      return work ? [describeWork(work, index, marker, matchedIn)] : [];
    }),
  };
}

function answerAuthors(
  query: ParsedQuery,
  clauses: ResolvedClauses,
  limit: number,
  library: Library,
): Pick<SearchAnswer, 'authors' | 'isName'> {
  const { index, worksOfAuthor } = library;
  const { ranked, words, isName } = findAuthors(query, library, worksOfAuthor);
  const marker = createMarker([...words, ...clauses.words]);
  const numbers = withClauses(clauses.authors, ranked, worksOfAuthor);
  const results = numbers.slice(0, limit).flatMap((number) => {
    const author = index.authors[number];
    return author ? [describeAuthor(author, worksOfAuthor(number), marker)] : [];
  });
  return { authors: { total: numbers.length, results }, isName };
}

function answerTopics(
  query: ParsedQuery,
  clauses: ResolvedClauses,
  limit: number,
  library: Library,
): SearchAnswer['topics'] {
  const { worksOfTopic } = library;
  const { ranked, words } = findTopics(query, library, worksOfTopic);
  const marker = createMarker([...words, ...clauses.words]);
  return describeTopics(withClauses(clauses.topics, ranked, worksOfTopic), limit, marker, library);
}

/** What the reader can start from: the topics with most works. */
function largestTopics(limit: number, library: Library): SearchAnswer['topics'] {
  const { index, worksOfTopic } = library;
  const numbers = withClauses(new Set(index.topics.keys()), [], worksOfTopic);
  return describeTopics(numbers, limit, createMarker([]), library);
}

function describeTopics(
  numbers: readonly number[],
  limit: number,
  marker: Marker,
  { index, worksOfTopic }: Library,
): SearchAnswer['topics'] {
  return {
    total: numbers.length,
    results: numbers.slice(0, limit).flatMap((number) => {
      const topic = index.topics[number];
      return topic ? [describeTopic(topic, worksOfTopic(number), marker)] : [];
    }),
  };
}

/** First what fields of the query name, most works first; then what its words name. */
function withClauses(
  named: ReadonlySet<number>,
  ranked: readonly number[],
  countWorks: (number: number) => number,
): readonly number[] {
  const first = [...named].sort((a, b) => countWorks(b) - countWorks(a) || a - b);
  return [...first, ...ranked.filter((number) => !named.has(number))];
}
