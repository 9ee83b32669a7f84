import type { YearExtent } from '../../catalogue/year-spans.ts';
import type { SearchFilters } from '../protocol.ts';

/** Facets whose values are ticked. */
export type TickedFacet = 'types' | 'topics' | 'authors' | 'publishers';

/** Years as they are chosen; an end that is missing is open. */
export type YearRange = Partial<YearExtent>;

/**
 * What a control does to the filters that hold when it is used: these may be others than those that it was drawn for,
 * where the reader is quicker than the answer.
 */
export type FilterChange = (filters: SearchFilters) => SearchFilters;

/** Puts a value at the end of its facet, or takes it out. */
export function toTicking(facet: TickedFacet, id: string, isTicked: boolean): FilterChange {
  return (filters) => {
    const others = filters[facet].filter((other) => other !== id);
    return { ...filters, [facet]: isTicked ? [...others, id] : others };
  };
}

/** Chooses other years, by those that are chosen. */
export function toChoosing(choose: (chosen: YearRange) => YearRange): FilterChange {
  return ({ from, to, ...others }) => ({ ...others, ...choose(toRange(from, to)) });
}

/** The years between two ends, each of which may be missing. */
export function toRange(from: number | undefined, to: number | undefined): YearRange {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
