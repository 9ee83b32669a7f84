import { createByteReader, writeColumn } from './bytes.ts';
import type { ByteWriter } from './bytes.ts';

/** The words of a library, and how many documents have each. */
export interface Lexicon {
  /** Sorted by their UTF-16 units, each once. Elsewhere a term is its number in this list. */
  readonly terms: readonly string[];
  /** Works that have it in title, authors, topics, venues or year. */
  readonly main: Uint32Array;
  /** Works that have it in the summary. */
  readonly summary: Uint32Array;
  /** Authors who have it in a name. */
  readonly names: Uint32Array;
  /** 1 for a term that stands for authors in nearly all works that have it. */
  readonly isMostlyName: Uint8Array;
}

/** Columns: how many bytes each term shares with the one before, how many follow, these bytes, then the counts. */
export function writeLexicon(writer: ByteWriter, lexicon: Lexicon): void {
  const { terms, main, summary, names, isMostlyName } = lexicon;
  writer.writeNumber(terms.length);
  writeTerms(writer, terms);
  writeColumn(writer, main);
  writeColumn(writer, summary);
  writeColumn(
    writer,
    names.map((count, index) => 2 * count + (isMostlyName[index] ?? 0)),
  );
}

export function readLexicon(bytes: Uint8Array<ArrayBuffer>): Lexicon {
  const reader = createByteReader(bytes);
  const count = reader.readNumber();
  const terms = readTerms(reader, count);
  const [main, summary, names] = [
    reader.readNumbers(count),
    reader.readNumbers(count),
    reader.readNumbers(count),
  ];
  const isMostlyName = Uint8Array.from(names, (value) => value & 1);
  return { terms, main, summary, names: names.map((value) => value >>> 1), isMostlyName };
}

/** Sorted terms, each without the bytes that it shares with the one before it (front coding, UTF-8). */
export function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  const encoder = new TextEncoder();
  const encoded = terms.map((term) => encoder.encode(term));
  const shared = encoded.map((term, index) => countShared(encoded[index - 1], term));
  writeColumn(writer, shared);
  writeColumn(
    writer,
    encoded.map((term, index) => term.length - (shared[index] ?? 0)),
  );
  for (const [index, term] of encoded.entries()) writer.writeBytes(term.subarray(shared[index]));
}

function countShared(previous: Uint8Array | undefined, term: Uint8Array): number {
  const most = Math.min(previous?.length ?? 0, term.length);
  let count = 0;
  while (count < most && previous?.[count] === term[count]) count += 1;
  return count;
}

/** Reads so many terms as `writeTerms` wrote them. */
export function readTerms(
  reader: ReturnType<typeof createByteReader>,
  count: number,
): readonly string[] {
  if (count === 0) return [];
  const [shared, added] = [reader.readNumbers(count), reader.readNumbers(count)];
  const suffixes = reader.readBytes(added.reduce((sum, length) => sum + length, 0));
  const size = shared.reduce((sum, length, index) => sum + length + (added[index] ?? 0) + 1, 0);
  // All terms are put together in one piece of memory and decoded at once, which is many times faster.
  const text = new Uint8Array(size);
  let [previous, from, to] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const [keep, more] = [shared[index] ?? 0, added[index] ?? 0];
    // A few bytes are moved faster one by one.
    for (let place = 0; place < keep; place += 1) text[to + place] = text[previous + place] ?? 0;
    for (let place = 0; place < more; place += 1) {
      text[to + keep + place] = suffixes[from + place] ?? 0;
    }
    [previous, from, to] = [to, from + more, to + keep + more + 1];
    text[to - 1] = LINE_END;
  }
  return new TextDecoder().decode(text.subarray(0, size - 1)).split('\n');
}

/** No term holds a line end. */
const LINE_END = 10;
