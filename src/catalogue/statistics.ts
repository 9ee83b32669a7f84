import { yearOf } from './dates.ts';
import type { Author, Catalogue, Topic, Work } from './model.ts';
import { byLabel, bySortName } from './sorting.ts';

/** A value and how many works have it. */
export interface Count<T> {
  readonly value: T;
  readonly count: number;
}

/** Works by year from the first to the last; years without works stand in between with none. Undated works do not count. */
export function countByYear(works: readonly Work[]): readonly Count<string>[] {
  const years = works.flatMap(({ published }) => yearOf(published) ?? []).map(Number);
  if (years.length === 0) return [];
  const [first, last] = years.reduce(
    ([low, high], year) => [Math.min(low, year), Math.max(high, year)],
    [Infinity, -Infinity],
  );
  const counts = Map.groupBy(years, (year) => year);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { value: String(year), count: counts.get(year)?.length ?? 0 };
  });
}

/** "2023–2025", "2024", or undefined where nothing is dated. */
export function toYearSpan(works: readonly Work[]): string | undefined {
  const years = countByYear(works).map(({ value }) => value);
  const [first, last] = [years.at(0), years.at(-1)];
  return first === last ? first : `${String(first)}–${String(last)}`;
}

/** Topics named on these works, most frequent first. */
export function countTopics(works: readonly Work[]): readonly Count<Topic>[] {
  return tally(works.flatMap(({ topics }) => topics)).sort(
    (a, b) => b.count - a.count || byLabel(a.value, b.value),
  );
}

/** Authors of these works, most frequent first. */
export function countAuthors(works: readonly Work[]): readonly Count<Author>[] {
  const authors = works.flatMap(({ contributions }) => [
    ...new Set(contributions.map(({ author }) => author)),
  ]);
  return tally(authors).sort((a, b) => b.count - a.count || bySortName(a.value, b.value));
}

function tally<T>(values: readonly T[]): Count<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The authors who are present most, for the home page. */
export function mostPresentAuthors(catalogue: Catalogue, number: number): readonly Count<Author>[] {
  return countAuthors(catalogue.works).slice(0, number);
}
