import { toYearExtent, toYearSpans } from '../catalogue/year-spans.ts';
import { joinTests, toLineage } from './filters.ts';
import type { FacetName, FacetTests } from './filters.ts';
import type { IndexReader } from './index-reader.ts';
import type { FacetCount, Facets, SearchFilters } from './protocol.ts';
import type { NumberLists, WorkFacts } from './work-facts.ts';

/** So many authors and publishers are counted; those ticked are added. */
const MOST_COUNTED = 50;

export const NO_FACETS: Facets = { types: [], topics: [], authors: [], publishers: [], years: [] };

/** What facets are counted from. */
export interface FacetSources {
  readonly reader: IndexReader;
  readonly facts: WorkFacts;
  readonly authorships: NumberLists;
  /** Numbers of the ticked authors, by id. */
  readonly ticked: ReadonlyMap<string, number>;
}

/**
 * Counts what was found by each facet. What is ticked in a facet narrows the other facets and not itself.
 * @param found numbers of the works that answer the query
 */
export async function countFacets(
  found: Uint32Array,
  tests: FacetTests,
  filters: SearchFilters,
  sources: FacetSources,
): Promise<Facets> {
  const { reader, facts, authorships } = sources;
  const { types, topics, authors } = reader.manifest;
  const select = (facet: FacetName): Uint32Array => {
    const test = joinTests(tests, facet);
    return test ? found.filter(test) : found;
  };
  const typeCounts = countColumn(select('types'), facts.types, types.length);
  const topicCounts = countTopics(select('topics'), sources);
  const authorCounts = countLists(select('authors'), authorships, authors);
  const publisherCounts = countLists(
    select('publishers'),
    facts.publishers,
    facts.publisherList.length,
  );
  return {
    types: types
      .map(({ id, one }, number) => ({ id, label: one, count: typeCounts[number] ?? 0 }))
      .filter(({ id, count }) => count > 0 || filters.types.includes(id)),
    topics: topics
      .map(({ id, label }, number) => ({
        id,
        label,
        count: topicCounts[number] ?? 0,
        depth: toLineage(topics, number).length - 1,
      }))
      .filter(({ id, count }) => count > 0 || filters.topics.includes(id)),
    authors: await listAuthors(authorCounts, sources),
    publishers: listLargest(
      facts.publisherList.map(({ id, name }, number) => {
        return { id, label: name, count: publisherCounts[number] ?? 0 };
      }),
      filters.publishers,
    ),
    years: countYears(select('years'), facts),
  };
}

function countColumn(works: Uint32Array, column: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const work of works) {
    const value = column[work] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function countLists(works: Uint32Array, lists: NumberLists, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  const { starts, numbers } = lists;
  for (const work of works) {
    const end = starts[work + 1] ?? 0;
    for (let place = starts[work] ?? 0; place < end; place += 1) {
      const value = numbers[place] ?? 0;
      counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return counts;
}

/** A work counts once for each of its topics and for all that are wider. */
function countTopics(works: Uint32Array, { reader, facts }: FacetSources): Uint32Array {
  const { topics } = reader.manifest;
  const lineages = topics.map((_, number) => toLineage(topics, number));
  const counts = new Uint32Array(topics.length);
  const { starts, numbers } = facts.topics;
  for (const work of works) {
    const own = numbers.subarray(starts[work], starts[work + 1]);
    const all = new Set(Array.from(own, (number) => lineages[number] ?? []).flat());
    for (const number of all) counts[number] = (counts[number] ?? 0) + 1;
  }
  return counts;
}

/** Most works first, then those who sign most in the library; those ticked stand in their place among them. */
async function listAuthors(
  counts: Uint32Array,
  { reader, ticked }: FacetSources,
): Promise<readonly FacetCount[]> {
  const isTicked = new Set(ticked.values());
  const counted = Array.from(counts, (count, number) => ({ number, count }))
    .filter(({ number, count }) => count > 0 || isTicked.has(number))
    .sort((a, b) => b.count - a.count || a.number - b.number)
    .filter(({ number }, place) => place < MOST_COUNTED || isTicked.has(number));
  const records = await reader.loadAuthors(counted.map(({ number }) => number));
  return records.map(({ id, name }, place) => {
    return { id, label: name, count: counted[place]?.count ?? 0 };
  });
}

function listLargest(
  counts: readonly FacetCount[],
  ticked: readonly string[],
): readonly FacetCount[] {
  return counts
    .filter(({ id, count }) => count > 0 || ticked.includes(id))
    .sort((a, b) => b.count - a.count)
    .filter(({ id }, place) => place < MOST_COUNTED || ticked.includes(id));
}

/** Bars stay in their places while the reader filters: they span the years of the whole library. */
function countYears(works: Uint32Array, { years }: WorkFacts): Facets['years'] {
  const counts = new Map<number, number>();
  for (const work of works) {
    const year = years[work] ?? 0;
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return toYearSpans(counts, toYearExtent(years.filter((year) => year > 0)));
}
