import type { IndexedTopic, IndexedWork, SearchIndex } from './index-format.ts';

/** What a work can be filtered by. */
export interface WorkFacts {
  readonly authors: ReadonlySet<number>;
  /** Its own topics and all wider ones. */
  readonly topics: ReadonlySet<number>;
  readonly type: number;
  readonly year?: number;
}

/** The facts of all works, in their order. */
export function collectFacts({ works, topics }: SearchIndex): readonly WorkFacts[] {
  const lineages = topics.map((_, number) => toLineage(topics, number));
  return works.map((work) => ({
    authors: new Set(work.authors),
    topics: new Set(work.topics.flatMap((number) => lineages[number] ?? [])),
    type: work.type,
    ...toYear(work),
  }));
}

/** A topic and all that are wider, up to the root. */
export function toLineage(topics: readonly IndexedTopic[], number: number): readonly number[] {
  const parent = topics[number]?.parent;
  // A parent stands before its children, so that this ends whatever the index holds.
  return parent === undefined || parent >= number
    ? [number]
    : [number, ...toLineage(topics, parent)];
}

/** The year of a work, as a number; nothing for an undated one. */
export function toYear({ published }: IndexedWork): { readonly year?: number } {
  // The catalogue's own reading of dates would bring the whole schema library to the page.
  return published === undefined ? {} : { year: Number(published.slice(0, 4)) };
}

/** How many works each number stands for, such as each author; numbers without works are not among them. */
export function countBy(
  facts: readonly WorkFacts[],
  toNumbers: (facts: WorkFacts) => Iterable<number>,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const work of facts) {
    for (const number of toNumbers(work)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}
