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

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(list: readonly T[], size: number = PAGE_SIZE): readonly ListPage<T>[] {
  const pages = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const items = list.slice(index * size, (index + 1) * size);
    const first = items.length === 0 ? 0 : index * size + 1;
    return { items, number: index + 1, pages, total: list.length, first };
  });
}
