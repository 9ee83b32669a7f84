import { yearOf } from './dates.ts';
import { memoised } from './memoised.ts';
import type { Author, Catalogue, Topic, Work } from './model.ts';
import { byLabel, bySortName } from './sorting.ts';
import { describeYears, toYearExtent, toYearSpans } from './year-spans.ts';
import type { YearSpan } from './year-spans.ts';

/** A value and how many works have it. */
export interface Count<T> {
  readonly value: T;
  readonly count: number;
}

/** Works by year from the first to the last one, as bars show them. Undated works do not count. */
export const countByYear = memoised((works: readonly Work[]): readonly YearSpan[] => {
  const counts = new Map(tally(yearsOf(works)).map(({ value, count }) => [value, count]));
  return toYearSpans(counts, toYearExtent(counts.keys()));
});

/** "2023–2025", "2024", or undefined where nothing is dated. */
export function toYearSpan(works: readonly Work[]): string | undefined {
  const extent = toYearExtent(yearsOf(works));
  return extent && describeYears(extent);
}

function yearsOf(works: readonly Work[]): readonly number[] {
  return works.flatMap(({ published }) => yearOf(published) ?? []).map(Number);
}

/** Topics named on these works, most frequent first. */
export function countTopics(works: readonly Work[]): readonly Count<Topic>[] {
  return tally(works.flatMap(({ topics }) => topics)).sort(
    (a, b) => b.count - a.count || byLabel(a.value, b.value),
  );
}

/** Authors of these works, most frequent first: every page of a list asks for those of the whole list. */
export const countAuthors = memoised((works: readonly Work[]): readonly Count<Author>[] => {
  const authors = works.flatMap(({ contributions }) => [
    ...new Set(contributions.map(({ author }) => author)),
  ]);
  return tally(authors).sort((a, b) => b.count - a.count || bySortName(a.value, b.value));
});

function tally<T>(values: readonly T[]): Count<T>[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The authors who are present most, for the home page. */
export function mostPresentAuthors(catalogue: Catalogue, number: number): readonly Count<Author>[] {
  return countAuthors(catalogue.works).slice(0, number);
}
