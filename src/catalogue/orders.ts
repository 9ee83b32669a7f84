import * as words from '#words';
import type { Work } from './model.ts';
import { byAdded, byOldest, byPublished, byTitle } from './sorting.ts';

/** The orders in which all works can be read. */
export interface Order {
  /** As it stands in the address; the first order is that of the plain list and has none. */
  readonly slug: string;
  readonly name: string;
  /** The name within a line. */
  readonly inLine: string;
  readonly compare: (a: Work, b: Work) => number;
}

export const ORDERS: readonly [Order, ...(readonly Order[])] = [
  { slug: '', ...words.orders.newest, compare: byPublished },
  { slug: 'oldest', ...words.orders.oldest, compare: byOldest },
  { slug: 'title', ...words.orders.title, compare: byTitle },
  { slug: 'added', ...words.orders.added, compare: byAdded },
];
