import { readRising, writeRising } from './bytes.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Which documents hold a term, and how much it tells about each. */
export interface Postings {
  /** In rising order. */
  readonly numbers: Uint32Array;
  /** For each of them an impact byte; empty where documents are only told apart by having the term. */
  readonly impacts: Uint8Array;
}

/** Steps of quantisation between an impact of 0 and one of 1; the square root evens out what small ones lose. */
const STEPS = 16;

/** The impact that each byte stands for. */
export const IMPACTS: Float32Array = Float32Array.from(
  { length: 256 },
  (_, byte) => ((byte >>> 1) / STEPS) ** 2,
);

/**
 * An impact (weighted frequency, BM25F before saturation) as a byte: seven bits of its quantised square root, at least
 * 1, so that nothing found is lost; the lowest bit says that the term stands in the title.
 */
export function toImpactByte(impact: number, isInTitle: boolean): number {
  const step = Math.min(127, Math.max(1, Math.round(STEPS * Math.sqrt(impact))));
  return 2 * step + Number(isInTitle);
}

export function isInTitle(byte: number): boolean {
  return (byte & 1) === 1;
}

/** First the numbers as gaps, then the impacts. The count is known from the lexicon. */
export function writePostings(writer: ByteWriter, { numbers, impacts }: Postings): void {
  writeRising(writer, numbers);
  writer.writeBytes(impacts);
}

/** Passes over what `readPostings` would read. */
export function skipPostings(reader: ByteReader, count: number, hasImpacts: boolean): void {
  reader.skipNumbers(count);
  if (hasImpacts) reader.readBytes(count);
}

export function readPostings(reader: ByteReader, count: number, hasImpacts: boolean): Postings {
  const numbers = readRising(reader, count);
  return { numbers, impacts: hasImpacts ? reader.readBytes(count) : new Uint8Array() };
}
