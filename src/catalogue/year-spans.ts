import type { Permalinks } from './permalink.ts';

// Pages and the search worker draw the same bars: nothing here may bring the schemas into a browser.

/** Neighbouring years, both included, that make one bar, and how many works are of them. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** From the first year to the last one, both included. */
export type YearExtent = Omit<YearSpan, 'count'>;

/** Beyond this many, bars are too thin to be told apart: years are put together. */
const MOST_BARS = 60;
/** How many years may make one bar. Dates have four digits, so that the last one is always enough. */
const WIDTHS = [1, 10, 20, 50, 100, 200] as const;

/** The extent of these years; undefined where there are none. */
export function toYearExtent(years: Iterable<number>): YearExtent | undefined {
  let extent: YearExtent | undefined;
  for (const year of years) {
    extent = { from: Math.min(year, extent?.from ?? year), to: Math.max(year, extent?.to ?? year) };
  }
  return extent;
}

/**
 * Spans of equal width over the whole extent, oldest first: single years as long as they fit, else decades or more,
 * which begin at round years and are cut at the ends of the extent. Those without works stand in their places.
 * @param counts works by year; years without works may be left out
 */
export function toYearSpans(
  counts: ReadonlyMap<number, number>,
  extent: YearExtent | undefined,
): readonly YearSpan[] {
  if (!extent) return [];
  const { from, to } = extent;
  const first = (width: number): number => Math.floor(from / width);
  const countBars = (width: number): number => Math.floor(to / width) - first(width) + 1;
  const width = WIDTHS.find((width) => countBars(width) <= MOST_BARS) ?? WIDTHS[5];
  const spans = Array.from({ length: countBars(width) }, (_, index) => {
    const start = (first(width) + index) * width;
    return { from: Math.max(start, from), to: Math.min(start + width - 1, to), count: 0 };
  });
  for (const [year, count] of counts) {
    const span = spans[Math.floor(year / width) - first(width)];
    if (span) span.count += count;
  }
  return spans;
}

/** A year as dates and addresses write it, in four digits: "0999". */
export function toYearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** "2025", "1651–1659". */
export function describeYears({ from, to }: YearExtent): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

/** The page of a year, or the search for the works of several. */
export function toYearsHref({ from, to }: YearExtent, links: Permalinks): string {
  if (from === to) return links.year(toYearText(from));
  return links.query({ from: toYearText(from), to: toYearText(to) });
}

/** Height of a bar in the units of `full`, which the longest one has. Even a single work can be seen. */
export function toBarHeight(count: number, most: number, full: number): number {
  return count === 0 ? 0 : Math.max(3, Math.round((count / most) * full));
}
