import { toYearSpans } from '../catalogue/year-spans.ts';
import type { YearExtent } from '../catalogue/year-spans.ts';
import { countBy } from './facts.ts';
import type { WorkFacts } from './facts.ts';
import { meets } from './filters.ts';
import type { FacetName, FacetTests } from './filters.ts';
import type { SearchIndex } from './index-format.ts';
import type { FacetCount, Facets, SearchFilters } from './protocol.ts';

/** So many authors are counted; those ticked are added. */
const MOST_AUTHORS = 50;

/**
 * Counts what was found by each facet. What is ticked in a facet narrows the other facets and not itself.
 * @param extent years of the whole library: bars stay in their places while the reader filters
 */
export function countFacets(
  found: readonly WorkFacts[],
  tests: FacetTests,
  filters: SearchFilters,
  index: SearchIndex,
  extent: YearExtent | undefined,
): Facets {
  const count = (
    facet: FacetName,
    toNumbers: (facts: WorkFacts) => Iterable<number>,
  ): ReadonlyMap<number, number> =>
    countBy(
      found.filter((work) => meets(work, tests, facet)),
      toNumbers,
    );
  const years = count('years', ({ year }) => (year === undefined ? [] : [year]));
  return {
    types: listTypes(
      count('types', ({ type }) => [type]),
      filters.types,
      index,
    ),
    topics: listTopics(
      count('topics', ({ topics }) => topics),
      filters.topics,
      index,
    ),
    authors: listAuthors(
      count('authors', ({ authors }) => authors),
      filters.authors,
      index,
    ),
    years: toYearSpans(years, extent),
  };
}

function listTypes(
  counts: ReadonlyMap<number, number>,
  ticked: readonly string[],
  { types }: SearchIndex,
): readonly FacetCount[] {
  return types
    .map(({ id, one }, number) => ({ id, label: one, count: counts.get(number) ?? 0 }))
    .filter(({ id, count }) => count > 0 || ticked.includes(id));
}

function listTopics(
  counts: ReadonlyMap<number, number>,
  ticked: readonly string[],
  { topics }: SearchIndex,
): Facets['topics'] {
  const depths: number[] = [];
  return topics
    .map(({ id, label, parent }, number) => {
      const depth = parent === undefined ? 0 : (depths[parent] ?? 0) + 1;
      depths.push(depth);
      return { id, label, count: counts.get(number) ?? 0, depth };
    })
    .filter(({ id, count }) => count > 0 || ticked.includes(id));
}

/** Most works first, then in the order of their names; those ticked stand in their place among them. */
function listAuthors(
  counts: ReadonlyMap<number, number>,
  ticked: readonly string[],
  { authors }: SearchIndex,
): readonly FacetCount[] {
  return authors
    .map(({ id, name }, number) => ({ id, label: name, count: counts.get(number) ?? 0 }))
    .filter(({ id, count }) => count > 0 || ticked.includes(id))
    .sort((a, b) => b.count - a.count)
    .filter(({ id }, place) => place < MOST_AUTHORS || ticked.includes(id));
}
