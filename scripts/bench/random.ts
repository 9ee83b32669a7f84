/** A source of numbers that is the same every time: mulberry32, 32 bits of state. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  /** One of the items. @throws where there is none */
  readonly pick: <T>(items: readonly T[]) => T;
  /** Different items, at most so many, in a new order. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
}

/** @param seed any whole number; the same one gives the same numbers */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const chosen = new Set<T>();
    const wanted = Math.min(count, items.length);
    // A small sample of a large list is drawn at once; the bound ends the search where items repeat.
    for (let tries = 0; chosen.size < wanted && tries < 20 * wanted; tries += 1) {
      chosen.add(pick(items));
    }
    return [...chosen];
  };
  return { below, pick, sample };
}
