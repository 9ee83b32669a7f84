import type { TopicDocument } from '../format/document-model.ts';
import type { Manifest } from '../format/index-format.ts';
import type { SearchFilters } from '../protocol.ts';
import type { NumberLists, WorkFacts } from '../format/work-facts.ts';

export const FACETS = ['types', 'topics', 'authors', 'publishers', 'years'] as const;
export type FacetName = (typeof FACETS)[number];

/** Whether a work meets what is ticked in one facet. */
export type WorkTest = (number: number) => boolean;

/** A test for each facet in which something is ticked. */
export type FacetTests = Partial<Readonly<Record<FacetName, WorkTest>>>;

/** What works are filtered by; authorships only where authors are ticked. */
export interface FilterSources {
  readonly manifest: Manifest;
  readonly facts: WorkFacts;
  readonly authorships: NumberLists | undefined;
  /** The ticked authors; those who are not in the library are missing. */
  readonly authors: ReadonlySet<number>;
}

/** Ids that are not in the library are met by no work. */
export function toFacetTests(
  { types, topics, authors, publishers, from, to }: SearchFilters,
  sources: FilterSources,
): FacetTests {
  const { manifest, facts, authorships } = sources;
  const years = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return {
    ...(types.length > 0 && { types: testTypes(findNumbers(types, manifest.types), facts) }),
    ...(topics.length > 0 && {
      topics: testTopics(findNumbers(topics, manifest.topics), manifest.topics, facts),
    }),
    ...(authors.length > 0 && authorships && { authors: testLists(sources.authors, authorships) }),
    ...(publishers.length > 0 && {
      publishers: testLists(findNumbers(publishers, facts.publisherList), facts.publishers),
    }),
    ...((from ?? to) !== undefined && { years: testYears([years], facts) }),
  };
}

/**
 * Whether a work meets every facet, or every one but that which is left out.
 * @returns undefined where all do
 */
export function joinTests(tests: FacetTests, leftOut?: FacetName): WorkTest | undefined {
  const wanted = FACETS.flatMap((name) => (name === leftOut ? [] : (tests[name] ?? [])));
  return wanted.length === 0 ? undefined : (number) => wanted.every((test) => test(number));
}

export function testTypes(wanted: ReadonlySet<number>, { types }: WorkFacts): WorkTest {
  return (number) => wanted.has(types[number] ?? -1);
}

/** A topic stands for all that are narrower. */
export function testTopics(
  wanted: ReadonlySet<number>,
  topics: readonly TopicDocument[],
  facts: WorkFacts,
): WorkTest {
  const under = topics.flatMap((_, number) => {
    return toLineage(topics, number).some((wider) => wanted.has(wider)) ? [number] : [];
  });
  return testLists(new Set(under), facts.topics);
}

/** Works one of whose numbers is wanted. */
export function testLists(wanted: ReadonlySet<number>, lists: NumberLists): WorkTest {
  const { starts, numbers } = lists;
  return (work) => {
    const end = starts[work + 1] ?? 0;
    for (let place = starts[work] ?? 0; place < end; place += 1) {
      if (wanted.has(numbers[place] ?? -1)) return true;
    }
    return false;
  };
}

/** An undated work is within no years. */
export function testYears(
  ranges: readonly { readonly from?: number; readonly to?: number }[],
  { years }: WorkFacts,
): WorkTest {
  return (number) => {
    const year = years[number] ?? 0;
    return (
      year > 0 &&
      ranges.some(({ from, to }) => year >= (from ?? -Infinity) && year <= (to ?? Infinity))
    );
  };
}

/** A topic and all that are wider, up to the root. */
export function toLineage(topics: readonly TopicDocument[], number: number): readonly number[] {
  const parent = topics[number]?.parent;
  // A parent stands before its children, so that this ends whatever the index holds.
  return parent === undefined || parent >= number
    ? [number]
    : [number, ...toLineage(topics, parent)];
}

function findNumbers(
  ids: readonly string[],
  list: readonly { readonly id: string }[],
): ReadonlySet<number> {
  const wanted = new Set(ids);
  return new Set(list.flatMap(({ id }, number) => (wanted.has(id) ? [number] : [])));
}
