/** How many works a static page lists. */
export const PAGE_SIZE = 100;

/** A slice of a list that is too long for one page. */
export interface ListPage<T> {
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly number: number;
  readonly pages: number;
  /** How many items the whole list has. */
  readonly total: number;
  /** Place of the first item in the whole list, counted from 1; 0 where the list is empty. */
  readonly first: number;
}

/** How many pages a list takes; an empty one takes one. */
export function countPages(total: number, size: number = PAGE_SIZE): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The page with this number, counted from 1; beyond the last it is empty. */
export function pageOf<T>(
  list: readonly T[],
  number: number,
  size: number = PAGE_SIZE,
): ListPage<T> {
  const start = (number - 1) * size;
  const items = list.slice(start, start + size);
  const first = items.length === 0 ? 0 : start + 1;
  return { items, number, pages: countPages(list.length, size), total: list.length, first };
}

/** All pages of a list, at least one. */
export function pagesOf<T>(list: readonly T[], size: number = PAGE_SIZE): readonly ListPage<T>[] {
  return [1, ...furtherPages(list.length, size)].map((number) => pageOf(list, number, size));
}

/** The numbers of the pages after the first, which has an address of its own. */
export function furtherPages(total: number, size: number = PAGE_SIZE): readonly number[] {
  return Array.from({ length: countPages(total, size) - 1 }, (_, index) => index + 2);
}
