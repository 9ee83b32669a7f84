import { toYearText } from '../catalogue/year-spans.ts';
import { toSlug } from '../text/slug.ts';
import { SORTS } from './protocol.ts';
import type { SearchFilters, WorkSearch } from './protocol.ts';
import type { YearRange } from './query/year-range.ts';

/** A search as its address holds it. */
export type SearchAddress = WorkSearch;

/** An address holds no more than this; what is longer was not written by a reader. In UTF-16 units, and in values. */
const LONGEST_TEXT = 2000;
const MOST_VALUES = 50;

const YEAR = /^\d{4}$/u;

/**
 * Reads the part of an address from `?` on. What makes no sense is passed over: a link that was cut or mistyped
 * still shows something.
 */
export function parseAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort');
  return {
    text: (parameters.get('q') ?? '').slice(0, LONGEST_TEXT).toWellFormed().trim(),
    filters: parseFilters(parameters),
    sort: SORTS.find((known) => known === sort) ?? 'relevance',
  };
}

function parseFilters(parameters: URLSearchParams): SearchFilters {
  const ids = (name: string): readonly string[] => {
    const values = parameters.getAll(name).flatMap((value) => value.split(','));
    // Ids are made from names: `type=Report` is understood as well.
    const slugs = values.map((value) => toSlug(value.slice(0, LONGEST_TEXT)));
    return [...new Set(slugs.filter((slug) => slug !== ''))].slice(0, MOST_VALUES);
  };
  return {
    authors: ids('author'),
    topics: ids('topic'),
    types: ids('type'),
    publishers: ids('publisher'),
    ...parseSpan(parameters),
  };
}

/** Years as this site writes them, the wrong way round too, or as a query has them: `year=2023..2025`. */
function parseSpan(parameters: URLSearchParams): YearRange {
  const [first = null, last = first] = parameters.get('year')?.split('..') ?? [];
  const from = parseYear(parameters.get('from') ?? first);
  const to = parseYear(parameters.get('to') ?? last);
  // Where one of them is missing, nothing is greater.
  const [start, end] = Number(from) > Number(to) ? [to, from] : [from, to];
  return {
    ...(start === undefined ? {} : { from: start }),
    ...(end === undefined ? {} : { to: end }),
  };
}

function parseYear(text: string | null): number | undefined {
  return text !== null && YEAR.test(text) ? Number(text) : undefined;
}

/** The part of an address from `?` on, in a fixed order and without what is empty; '' where nothing is sought. */
export function formatAddress({ text, filters, sort }: SearchAddress): string {
  const pairs: (readonly [name: string, value: string])[] = [
    ['q', text],
    ...filters.authors.map((id) => ['author', id] as const),
    ...filters.topics.map((id) => ['topic', id] as const),
    ...filters.types.map((id) => ['type', id] as const),
    ...filters.publishers.map((id) => ['publisher', id] as const),
    ['from', toOptionalYear(filters.from)],
    ['to', toOptionalYear(filters.to)],
    ['sort', sort === 'relevance' ? '' : sort],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== '') parameters.append(name, value);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

function toOptionalYear(year: number | undefined): string {
  return year === undefined ? '' : toYearText(year);
}
