import type { IndexReader } from '../format/index-reader.ts';
import type { SearchSort } from '../protocol.ts';
import type { Ranking } from './ranking.ts';

/**
 * Puts works in the order that the reader wants. Works without a date stand last in either order of dates.
 * @param ranked the works, whose numbers run from the newest to the oldest
 * @param count so many are wanted
 */
export async function orderWorks(
  ranked: Ranking,
  sort: SearchSort,
  count: number,
  reader: IndexReader,
): Promise<readonly number[]> {
  if (sort === 'relevance') return ranked.listBest(count);
  const ordered = await orderAll([...ranked.numbers], sort, reader);
  return ordered.slice(0, count);
}

async function orderAll(
  numbers: readonly number[],
  sort: Exclude<SearchSort, 'relevance'>,
  reader: IndexReader,
): Promise<readonly number[]> {
  const newest = numbers.toSorted((a, b) => a - b);
  if (sort === 'newest') return newest;
  if (sort === 'title') return orderByTitle(numbers, await reader.loadAlphabet());
  const { added, years } = await reader.loadFacts();
  if (sort === 'added') return newest.sort((a, b) => (added[b] ?? 0) - (added[a] ?? 0) || a - b);
  const isDated = (number: number): boolean => (years[number] ?? 0) > 0;
  const undated = newest.filter((number) => !isDated(number));
  return [...newest.filter(isDated).toReversed(), ...undated];
}

function orderByTitle(numbers: readonly number[], alphabet: Uint32Array): readonly number[] {
  const wanted = new Set(numbers);
  return [...alphabet].filter((number) => wanted.has(number));
}
