import {
  shelveByPublisher,
  shelveBySeries,
  shelveByType,
  shelveByYear,
  UNDATED_SLUG,
} from './shelves.ts';
import type { Shelf, Shelved } from './shelves.ts';
import { toCount } from './wording.ts';

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
    label: 'By year',
    title: 'Works by year',
    lead: 'Works by the year in which they came out. Of a work that came out more than once, the version described here counts.',
    isFollowed: false,
    shelve: shelveByYear,
    count: (shelves) => toCount(shelves.filter(({ slug }) => slug !== UNDATED_SLUG).length, 'year'),
  },
  {
    slug: 'types',
    label: 'By type',
    title: 'Works by type',
    lead: 'Works by what they are, from journal articles and conference papers to reports, commentaries and public statements.',
    isFollowed: false,
    shelve: shelveByType,
    count: (shelves) => toCount(shelves.length, 'type'),
  },
  {
    slug: 'publishers',
    label: 'By publisher',
    title: 'Works by publisher',
    lead: 'Works by the body that published them. Those without a named publisher are not listed here.',
    isFollowed: true,
    shelve: shelveByPublisher,
    count: (shelves) => toCount(shelves.length, 'publisher'),
  },
  {
    slug: 'series',
    label: 'By series',
    title: 'Works by series',
    lead: 'Series and sections of publishers, each a shelf of its own.',
    isFollowed: true,
    shelve: shelveBySeries,
    count: (shelves) => toCount(shelves.length, 'series', 'series'),
  },
];
