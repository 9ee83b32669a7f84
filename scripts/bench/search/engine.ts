import type { BenchRecord } from './records.ts';

/** A search engine as the benchmark sees it: an adapter, one a file, in engines/. */
export interface BenchEngine {
  /** As tables print it. */
  readonly name: string;
  /**
   * Makes an index and opens it as a page would, from the bytes that a page fetches.
   * @param records in the order of a library: newest first
   * @throws MissingEngine where the engine cannot run here
   */
  readonly build: (records: readonly BenchRecord[]) => Promise<BuiltEngine>;
}

/**
 * An open index, and what it took. Bytes are those of the index as it is sent, packed with brotli unless it is packed
 * already; the engine's own program is not among them, for any engine.
 */
export interface BuiltEngine {
  /** The best ten works for what is typed: numbers of records, best first. */
  readonly search: (query: string) => Promise<readonly number[]>;
  /** What is fetched before the first answer is known, for one query with two words of a title. */
  readonly startBytes: number;
  /** All that a site holds for search, with what results are shown from. */
  readonly totalBytes: number;
  readonly files: number;
  /** Processor time for making the index, of all threads and programs; neither packing nor opening it. */
  readonly buildCpuSeconds: number;
  /** From the bytes, fetched and unpacked, to an engine that can answer. */
  readonly openMilliseconds: number;
  /** Memory of another program that made the index; absent where there was none. */
  readonly peakMegabytesBeside?: number;
}

/** Says, in a sentence, why an engine cannot run here. The benchmark goes on without it. */
export class MissingEngine extends Error {}

/**
 * What somebody types first, for engines that fetch parts of an index as they need them.
 * @returns two words of the first title
 */
export function toFirstQuery([first]: readonly BenchRecord[]): string {
  const words = first?.title.match(/\p{L}{4,}/gu) ?? [];
  return words.slice(0, 2).join(' ');
}
