import * as words from '#words';
import { parseIdentifier } from '../../exports/parse-identifier.ts';
import { resolveClauses } from './clauses.ts';
import type { ResolvedClauses } from './clauses.ts';
import { countFacets } from './count-facets.ts';
import { describeAuthor, describeTopic, describeWork } from '../answer/describe.ts';
import { joinTests, toFacetTests } from './filters.ts';
import type { FacetTests, WorkTest } from './filters.ts';
import { findAuthors, NOBODY, withoutYears } from './find-authors.ts';
import type { FoundNames } from './find-authors.ts';
import { findTickedAuthors } from './find-ticked-authors.ts';
import { findExcluded, findIdentified, findWorks } from './find-works.ts';
import type { FoundWorks } from './find-works.ts';
import type { IndexReader } from '../format/index-reader.ts';
import { createLibrary } from './library.ts';
import type { Library } from './library.ts';
import { createMarker } from '../answer/marks.ts';
import { createFieldLister } from '../answer/matched-fields.ts';
import { orderWorks } from './order.ts';
import type {
  Facets,
  WorkSearch,
  SearchAnswer,
  SearchFilters,
  SearchRequest,
  SearchHint,
} from '../protocol.ts';
import { parseQuery, toPhraseTerms } from '../query/query.ts';
import type { ParsedQuery } from '../query/query.ts';
import { toRanking } from './ranking.ts';
import type { Ranking } from './ranking.ts';

/** Answers questions about one library. The same question gives the same answer. */
export interface Engine {
  /** Rejects only where a file of the index cannot be had, whatever the text. */
  readonly search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** The ids of all works that meet a search, in its order. */
  readonly list: (request: WorkSearch) => Promise<readonly string[]>;
}

export function createEngine(reader: IndexReader): Engine {
  const library = createLibrary(reader);
  return {
    search: (request) => search(request, library),
    list: (request) => list(request, library),
  };
}

/** A query understood, with the works that answer it. */
interface Question {
  readonly query: ParsedQuery;
  readonly clauses: ResolvedClauses;
  /** Whatever is ticked. */
  readonly works: FoundWorks;
  readonly tests: FacetTests;
  readonly ticked: ReadonlyMap<string, number>;
  /** True where the text is an identifier: nothing else is sought. */
  readonly isIdentifier: boolean;
}

async function search(request: SearchRequest, library: Library): Promise<SearchAnswer> {
  const { text, filters, depth } = request;
  const { isWhole } = library.reader;
  const question = await understand(request, library, isWhole || depth !== 'quick');
  const { query, clauses, works, isIdentifier } = question;
  const isAll = text.trim() === '';
  const names = isIdentifier ? NOBODY : await findAuthors(query, library);
  const [found, authors, facets] = await Promise.all([
    answerWorks(question, request, library),
    answerAuthors(names, clauses, request.limits.authors, library),
    isWhole || depth === 'whole' ? answerFacets(question, filters, library) : undefined,
  ]);
  return {
    works: found,
    authors,
    topics: answerTopics(isAll, question, request.limits.topics, library),
    ...(facets ? { facets } : {}),
    hints: isIdentifier ? works.hints : [...query.hints, ...clauses.hints, ...works.hints],
    worksWithoutFilters: works.ranked.numbers.length,
    isNearest: works.isNearest,
    isWhole: works.isWhole,
    isName: names.isName,
  };
}

async function list(request: WorkSearch, library: Library): Promise<readonly string[]> {
  const { reader } = library;
  const { works, tests } = await understand(request, library, true);
  const admitted = selectTicked(works, tests);
  return reader.loadIds(await toOrder(admitted, request, Infinity, library));
}

async function understand(
  { text, filters }: WorkSearch,
  library: Library,
  isWhole: boolean,
): Promise<Question> {
  const query = parseQuery(text);
  const [identified, clauses, excluded, { tests, ticked }] = await Promise.all([
    findIdentified(text, library),
    resolveClauses(query, library),
    findExcluded(query, library),
    resolveFilters(filters, library),
  ]);
  const isAdmitted = toAdmission(excluded.numbers, clauses.isMetBy);
  const missing = identified.length === 0 ? toMissingIdentifier(text) : undefined;
  const isIdentifier = identified.length > 0 || missing !== undefined;
  const works = isIdentifier
    ? {
        ranked: toRanking(identified),
        words: [],
        isNearest: false,
        isWhole: true,
        hints: missing ? [missing] : [],
      }
    : await findWorks(query, isAdmitted, library, isWhole || hasFilters(filters));
  const hints = [...works.hints, ...excluded.hints];
  return { query, clauses, works: { ...works, hints }, tests, ticked, isIdentifier };
}

/** Says of an identifier that no work has it: works that share some of its digits are no answer. */
function toMissingIdentifier(text: string): SearchHint | undefined {
  const identifier = parseIdentifier(text);
  if (!identifier) return undefined;
  const { kind, value } = identifier;
  return kind === 'doi' || kind === 'arxiv' || kind === 'isbn'
    ? { message: words.noWorkHasIdentifier(kind, value) }
    : undefined;
}

/** @returns undefined where every work is admitted */
function toAdmission(
  excluded: ReadonlySet<number>,
  isMetBy: WorkTest | undefined,
): WorkTest | undefined {
  if (excluded.size === 0) return isMetBy;
  return (number) => !excluded.has(number) && isMetBy?.(number) !== false;
}

function selectTicked({ ranked }: FoundWorks, tests: FacetTests): Ranking {
  const isTicked = joinTests(tests);
  return isTicked ? ranked.select(isTicked) : ranked;
}

/** Filters are met or not by what titles do not say: where some are set, nothing may be left out. */
function hasFilters({ authors, topics, types, publishers, from, to }: SearchFilters): boolean {
  const lists = [authors, topics, types, publishers];
  return (from ?? to) !== undefined || lists.some(({ length }) => length > 0);
}

async function resolveFilters(
  filters: SearchFilters,
  library: Library,
): Promise<Pick<Question, 'tests' | 'ticked'>> {
  if (!hasFilters(filters)) return { tests: {}, ticked: new Map() };
  const { reader } = library;
  const [facts, authorships, ticked] = await Promise.all([
    reader.loadFacts(),
    filters.authors.length > 0 ? reader.loadAuthorships() : undefined,
    findTickedAuthors(filters.authors, library),
  ]);
  const authors = new Set(ticked.values());
  const { manifest } = reader;
  return { tests: toFacetTests(filters, { manifest, facts, authorships, authors }), ticked };
}

async function answerWorks(
  { works, clauses, tests }: Question,
  request: SearchRequest,
  library: Library,
): Promise<SearchAnswer['works']> {
  const { reader } = library;
  const marker = createMarker([...works.words, ...clauses.words]);
  const admitted = selectTicked(works, tests);
  const records = await reader.loadWorks(
    await toOrder(admitted, request, request.limits.works, library),
  );
  const { manifest } = reader;
  const listFields = createFieldLister(works.words, manifest.topics);
  return {
    total: admitted.numbers.length,
    results: records.map((record) => describeWork(record, manifest, marker, listFields(record))),
  };
}

/** Among so many of the best a work may come first for its title. */
const MOST_COMPARED = 10;

/**
 * Numbers of the works in the order that is asked for. Works whose whole title is what was typed, and then those that
 * have it side by side in their titles, come before those that scored more: scores know which words a title has, not in
 * which order, and not which it has besides.
 * @param count so many are wanted
 */
async function toOrder(
  admitted: Ranking,
  { text, sort }: WorkSearch,
  count: number,
  { reader }: Library,
): Promise<readonly number[]> {
  const numbers = await orderWorks(admitted, sort, count, reader);
  const typed = toLine(text);
  if (sort !== 'relevance' || typed === '') return numbers;
  const best = await reader.loadWorks(numbers.slice(0, MOST_COMPARED));
  const likeness = best.map(({ title }) => toLikeness(toLine(title), typed));
  const places = [...best.keys()].sort((a, b) => (likeness[b] ?? 0) - (likeness[a] ?? 0) || a - b);
  return [...places.map((place) => numbers[place] ?? 0), ...numbers.slice(best.length)];
}

/** The words of a text, each behind a space. */
function toLine(text: string): string {
  return toPhraseTerms(text)
    .map((term) => ` ${term}`)
    .join('');
}

/** 2 for the whole title, 1 for a part of it that has more than one word; the last one may not be finished. */
function toLikeness(title: string, typed: string): number {
  if (title === typed) return 2;
  return typed.lastIndexOf(' ') > 0 && title.includes(typed) ? 1 : 0;
}

async function answerAuthors(
  { ranked, words }: FoundNames,
  clauses: ResolvedClauses,
  limit: number,
  { reader }: Library,
): Promise<SearchAnswer['authors']> {
  const marker = createMarker([...words, ...clauses.words]);
  // First those whom fields of the query name, most works first; then those whom its words name.
  const named = [...clauses.authors].sort((a, b) => a - b);
  const others = ranked.select((number) => !clauses.authors.has(number));
  const numbers = [...named, ...others.listBest(limit)].slice(0, limit);
  const records = await reader.loadAuthors(numbers);
  return {
    total: named.length + others.numbers.length,
    results: records.map((record) => describeAuthor(record, marker)),
  };
}

/** @param isAll true without a query, where the reader can start from the topics with most works */
function answerTopics(
  isAll: boolean,
  { query, clauses }: Question,
  limit: number,
  { reader, topics }: Library,
): SearchAnswer['topics'] {
  const all = reader.manifest.topics;
  const byWorks = (a: number, b: number): number =>
    (all[b]?.works ?? 0) - (all[a]?.works ?? 0) || a - b;
  const found = isAll ? { ranked: [], words: [] } : topics.findAmong(withoutYears(query.words));
  const marker = createMarker([...found.words, ...clauses.words]);
  const named = isAll ? new Set(all.keys()) : clauses.topics;
  const others = found.ranked.filter((number) => !named.has(number));
  const numbers = [...[...named].sort(byWorks), ...others];
  return {
    total: numbers.length,
    results: numbers.slice(0, limit).flatMap((number) => {
      const topic = all[number];
      return topic ? [describeTopic(topic, marker)] : [];
    }),
  };
}

async function answerFacets(
  { works, tests, ticked }: Question,
  filters: SearchFilters,
  { reader }: Library,
): Promise<Facets> {
  const [facts, authorships] = await Promise.all([reader.loadFacts(), reader.loadAuthorships()]);
  return countFacets(works.ranked.numbers, tests, filters, { reader, facts, authorships, ticked });
}
