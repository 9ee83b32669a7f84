import { createByteReader } from './bytes.ts';
import type { ByteWriter } from './bytes.ts';
import type { RareTerm } from '../builder/invert.ts';
import { readTerms, writeTerms } from './lexicon.ts';
import type { Postings } from './postings.ts';

/** A term that one summary alone has. */
export interface RareEntry {
  readonly term: string;
  readonly postings: Postings;
}

/** Rare terms of one part, in their order. */
export interface RarePart {
  readonly terms: readonly string[];
  /** Those from one place to before another. */
  readonly slice: (from: number, before: number) => readonly RareEntry[];
}

/** How many terms, the terms, for each its work, for each its impact. */
export function writeRareTerms(writer: ByteWriter, rare: readonly RareTerm[]): void {
  writer.writeNumber(rare.length);
  writeTerms(
    writer,
    rare.map(({ term }) => term),
  );
  for (const { work } of rare) writer.writeNumber(work);
  for (const { impact } of rare) writer.writeByte(impact);
}

export function readRareTerms(bytes: Uint8Array<ArrayBuffer>): RarePart {
  const reader = createByteReader(bytes);
  const count = reader.readNumber();
  const terms = readTerms(reader, count);
  const works = reader.readNumbers(count);
  const impacts = reader.readBytes(count);
  return {
    terms,
    slice: (from, before) =>
      terms.slice(from, before).map((term, offset) => ({
        term,
        postings: {
          numbers: works.subarray(from + offset, from + offset + 1),
          impacts: impacts.subarray(from + offset, from + offset + 1),
        },
      })),
  };
}
