import type { WorkFacts } from './facts.ts';
import type { SearchSort } from './protocol.ts';

/**
 * Puts works in the order that the reader wants. Works without a date stand last in either order of dates.
 * @param ranked numbers of the works, best first; the numbers themselves run from the newest to the oldest
 */
export function orderWorks(
  ranked: readonly number[],
  sort: SearchSort,
  facts: readonly WorkFacts[],
): readonly number[] {
  if (sort === 'relevance') return ranked;
  const newest = ranked.toSorted((a, b) => a - b);
  if (sort === 'newest') return newest;
  const isDated = (number: number): boolean => facts[number]?.year !== undefined;
  const undated = newest.filter((number) => !isDated(number));
  return [...newest.filter(isDated).toReversed(), ...undated];
}
