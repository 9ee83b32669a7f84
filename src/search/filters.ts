import type { WorkFacts } from './facts.ts';
import type { SearchIndex } from './index-format.ts';
import type { SearchFilters } from './protocol.ts';

export const FACETS = ['types', 'topics', 'authors', 'years'] as const;
export type FacetName = (typeof FACETS)[number];

/** Whether a work meets what is ticked in one facet; where nothing is ticked, every work does. */
export type FacetTests = Readonly<Record<FacetName, (work: WorkFacts) => boolean>>;

/** Ids that are not in the library are met by no work. */
export function toFacetTests(filters: SearchFilters, index: SearchIndex): FacetTests {
  const types = toNumbers(filters.types, index.types);
  const topics = toNumbers(filters.topics, index.topics);
  const authors = toNumbers(filters.authors, index.authors);
  return {
    types: ({ type }) => filters.types.length === 0 || types.has(type),
    topics: (work) => filters.topics.length === 0 || hasAny(work.topics, topics),
    authors: (work) => filters.authors.length === 0 || hasAny(work.authors, authors),
    years: ({ year }) => isWithin(year, filters),
  };
}

/** Works that meet every facet, or every one but that which is left out. */
export function meets(work: WorkFacts, tests: FacetTests, leftOut?: FacetName): boolean {
  return FACETS.every((name) => name === leftOut || tests[name](work));
}

/** An undated work is within no years, unless both ends are open. */
export function isWithin(
  year: number | undefined,
  { from, to }: { readonly from?: number; readonly to?: number },
): boolean {
  if (from === undefined && to === undefined) return true;
  return year !== undefined && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
}

/** Whether the two sets share a number. */
export function hasAny(numbers: ReadonlySet<number>, wanted: ReadonlySet<number>): boolean {
  for (const number of numbers) if (wanted.has(number)) return true;
  return false;
}

function toNumbers(
  ids: readonly string[],
  list: readonly { readonly id: string }[],
): ReadonlySet<number> {
  const wanted = new Set(ids);
  return new Set(list.flatMap(({ id }, number) => (wanted.has(id) ? [number] : [])));
}
