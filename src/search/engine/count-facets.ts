import { toYearSpans } from '../../catalogue/year-spans.ts';
import { joinTests, toLineage } from './filters.ts';
import type { FacetName, FacetTests } from './filters.ts';
import type { IndexReader } from '../format/index-reader.ts';
import { MOST_COUNTED } from '../protocol.ts';
import type { FacetCount, Facets, SearchFilters } from '../protocol.ts';
import { rankByCounts } from './ranking.ts';
import type { NumberLists, WorkFacts } from '../format/work-facts.ts';

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
  const wider = Int32Array.from(topics, (_, number) => toLineage(topics, number)[1] ?? -1);
  const counts = new Uint32Array(topics.length);
  // For each topic 1 more than the last work that it was counted for.
  const counted = new Uint32Array(topics.length);
  const { starts, numbers } = facts.topics;
  for (const work of works) {
    const end = starts[work + 1] ?? 0;
    for (let place = starts[work] ?? 0; place < end; place += 1) {
      let topic = numbers[place] ?? -1;
      for (; topic >= 0 && counted[topic] !== work + 1; topic = wider[topic] ?? -1) {
        counts[topic] = (counts[topic] ?? 0) + 1;
        counted[topic] = work + 1;
      }
    }
  }
  return counts;
}

/** Most works first, then those who sign most in the library; those ticked stand in their place among them. */
async function listAuthors(
  counts: Uint32Array,
  { reader, ticked }: FacetSources,
): Promise<readonly FacetCount[]> {
  const ranking = rankByCounts(counts);
  const isTicked = new Set(ticked.values());
  const most = ranking.listBest(MOST_COUNTED);
  const others = ranking.select((number) => isTicked.has(number) && !most.includes(number));
  const missing = [...isTicked].filter((number) => counts[number] === 0).sort((a, b) => a - b);
  const listed = [...most, ...others.listBest(Infinity), ...missing];
  const records = await reader.loadAuthors(listed);
  return records.map(({ id, name }, place) => {
    return { id, label: name, count: counts[listed[place] ?? 0] ?? 0 };
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
function countYears(works: Uint32Array, { years, extent }: WorkFacts): Facets['years'] {
  if (!extent) return [];
  const counts = new Uint32Array(extent.to - extent.from + 1);
  for (const work of works) {
    const place = (years[work] ?? 0) - extent.from;
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return toYearSpans(new Map(Array.from(counts, (count, n) => [extent.from + n, count])), extent);
}
