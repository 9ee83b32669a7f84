import { distance } from 'fastest-levenshtein';

/** How many neighbours in the sorted order are compared: enough to skip a few equal beginnings. */
const WINDOW = 4;

interface Keyed<T> {
  readonly key: string;
  readonly item: T;
}

/**
 * Pairs whose keys differ by at most so many edits; how many, may depend on the length of the shorter one.
 * Only neighbours are compared, in the order of the keys and in that of the reversed keys: a slip in one place
 * leaves either the beginning or the end alike, and the work grows with n log n where all pairs would be n².
 */
export function findNearPairs<T extends { readonly id: string }>(
  items: readonly T[],
  toKey: (item: T) => string,
  mostEdits: (length: number) => number,
): readonly (readonly [T, T])[] {
  const keyed = items.map((item) => ({ key: toKey(item), item })).filter(({ key }) => key !== '');
  const reversed = keyed.map(({ key, item }) => ({ key: [...key].reverse().join(''), item }));
  const pairs = new Map<string, readonly [T, T]>();
  for (const list of [keyed, reversed]) collectPairs(list, mostEdits, pairs);
  return [...pairs.values()];
}

function collectPairs<T extends { readonly id: string }>(
  list: readonly Keyed<T>[],
  mostEdits: (length: number) => number,
  pairs: Map<string, readonly [T, T]>,
): void {
  const sorted = list.toSorted((a, b) => compare(a.key, b.key) || compare(a.item.id, b.item.id));
  sorted.forEach((left, index) => {
    for (const right of sorted.slice(index + 1, index + 1 + WINDOW)) {
      const shorter = Math.min(left.key.length, right.key.length);
      if (distance(left.key, right.key) > mostEdits(shorter)) continue;
      const [a, b] =
        left.item.id < right.item.id ? [left.item, right.item] : [right.item, left.item];
      pairs.set(`${a.id} ${b.id}`, [a, b]);
    }
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
