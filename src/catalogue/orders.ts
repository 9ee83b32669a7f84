import type { Work } from './model.ts';
import { byAdded, byOldest, byPublished, byTitle } from './sorting.ts';

/** The orders in which all works can be read. */
export interface Order {
  /** As it stands in the address; the first order is that of the plain list and has none. */
  readonly slug: string;
  readonly name: string;
  readonly compare: (a: Work, b: Work) => number;
}

export const ORDERS: readonly [Order, ...(readonly Order[])] = [
  { slug: '', name: 'Newest first', compare: byPublished },
  { slug: 'oldest', name: 'Oldest first', compare: byOldest },
  { slug: 'title', name: 'By title', compare: byTitle },
  { slug: 'added', name: 'Recently added', compare: byAdded },
];
