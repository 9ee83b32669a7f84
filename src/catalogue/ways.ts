import * as words from '#words';
import {
  shelveByPublisher,
  shelveBySeries,
  shelveByType,
  shelveByYear,
  UNDATED_SLUG,
} from './shelves.ts';
import type { Shelf, Shelved } from './shelves.ts';

/** A way through the works: an index of shelves, each with a page of its own. */
export interface Way {
  /** First part of the address. */
  readonly slug: 'years' | 'types' | 'publishers' | 'series';
  readonly label: string;
  readonly title: string;
  readonly lead: string;
  /** Whether each shelf has a feed: works come to publishers and series as long as they last. */
  readonly isFollowed: boolean;
  readonly shelve: <T extends Shelved>(works: readonly T[]) => readonly Shelf<T>[];
  /** "7 years". */
  readonly count: (shelves: readonly Shelf[]) => string;
}

export const WAYS: readonly Way[] = [
  {
    slug: 'years',
    ...words.ways.years,
    isFollowed: false,
    shelve: shelveByYear,
    count: (shelves) =>
      words.countYears(shelves.filter(({ slug }) => slug !== UNDATED_SLUG).length),
  },
  {
    slug: 'types',
    ...words.ways.types,
    isFollowed: false,
    shelve: shelveByType,
    count: (shelves) => words.countTypes(shelves.length),
  },
  {
    slug: 'publishers',
    ...words.ways.publishers,
    isFollowed: true,
    shelve: shelveByPublisher,
    count: (shelves) => words.countPublishers(shelves.length),
  },
  {
    slug: 'series',
    ...words.ways.series,
    isFollowed: true,
    shelve: shelveBySeries,
    count: (shelves) => words.countSeries(shelves.length),
  },
];
