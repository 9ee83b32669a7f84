import { createByteReader } from './bytes.ts';
import type { ByteReader } from './bytes.ts';

/** Items of which each is read when it is first asked for, and kept. */
export interface LazyList<T> {
  /** @returns undefined where the list has no such place */
  readonly at: (place: number) => T | undefined;
}

/** How an item is passed over, and how it is read. */
export interface ItemReader<T> {
  readonly skip: (reader: ByteReader, place: number) => void;
  readonly read: (reader: ByteReader, place: number) => T;
}

/** Items of a part, one after another: a search wants one or two of hundreds. */
export function readLazily<T>(
  bytes: Uint8Array<ArrayBuffer>,
  length: number,
  { skip, read }: ItemReader<T>,
): LazyList<T> {
  const reader = createByteReader(bytes);
  const starts = new Uint32Array(length);
  for (let place = 0; place < length; place += 1) {
    starts[place] = reader.position();
    skip(reader, place);
  }
  return keepItems((place) => {
    return place < length ? read(createByteReader(bytes, starts[place]), place) : undefined;
  });
}

export function keepItems<T>(read: (place: number) => T | undefined): LazyList<T> {
  const known = new Map<number, T>();
  return {
    at: (place) => {
      const found = known.get(place) ?? read(place);
      if (found !== undefined) known.set(place, found);
      return found;
    },
  };
}
