import type { LazyList } from './lazy-list.ts';

/**
 * Remembers the answers for the parts that were used last; a failure is forgotten, so that the part is tried again.
 * @param most how many parts are kept
 */
export function kept<T>(
  load: (part: number) => Promise<T>,
  most: number,
): (part: number) => Promise<T> {
  // A map lists its keys as they came: whatever is used again is put at the end.
  const known = new Map<number, Promise<T>>();
  return (part) => {
    const found = known.get(part);
    const loading = found ?? load(part);
    known.delete(part);
    known.set(part, loading);
    if (found) return found;
    loading.catch(() => {
      if (known.get(part) === loading) known.delete(part);
    });
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return loading;
  };
}

/** Loads the parts that some items lie in, all at once. */
export async function loadParts<T>(
  load: (part: number) => Promise<T>,
  items: readonly number[],
  partOf: (item: number) => number,
): Promise<ReadonlyMap<number, T>> {
  const parts = [...new Set(items.map(partOf))];
  const loaded = await Promise.all(parts.map(async (part) => [part, await load(part)] as const));
  return new Map(loaded);
}

/** The last part whose first item is not behind this one. */
export function findPart(firsts: readonly number[], item: number): number {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? 0) <= item) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * Loads items by their numbers, wherever they lie; those that are not there are left out.
 * @param length how many items a part holds
 */
export function loadItems<T>(
  load: (part: number) => Promise<LazyList<T>>,
  length: number,
): (numbers: readonly number[]) => Promise<readonly T[]> {
  const partOf = (number: number): number => Math.floor(number / length);
  return async (numbers) => {
    const parts = await loadParts(load, numbers, partOf);
    return numbers.flatMap((number) => {
      const item = parts.get(partOf(number))?.at(number % length);
      return item === undefined ? [] : [item];
    });
  };
}
