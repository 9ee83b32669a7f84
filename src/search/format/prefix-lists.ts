import { readRising, writeColumn, writeRising } from './bytes.ts';
import { createByteWriter } from './bytes.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Lexicon } from './lexicon.ts';

/** Beginnings that so many terms have are answered by lists made at build time, not by the postings of all of them. */
const BROAD = 16;
const LONGEST_PREFIX = 3;

/** What begins with one to three letters: all that is known when a reader has just begun to type. */
export interface PrefixList {
  /** The works to show first where nothing else is asked, best first; at most `MOST_BEST`. */
  readonly best: Uint32Array;
  /** All works that have such a word in the title, in rising order. */
  readonly titles: Uint32Array;
  /** Further works that have one among authors, topics or venues. */
  readonly others: Uint32Array;
  /** All authors who have such a word in a name, in rising order: most works first. */
  readonly authors: Uint32Array;
}

export const MOST_BEST = 20;

/** The beginnings that have lists, in the order of the terms. Both sides reckon them from the lexicon. */
export function listBroadPrefixes({ terms, main, names }: Lexicon): readonly string[] {
  const open = Array.from({ length: LONGEST_PREFIX }, () => ({ prefix: '', place: 0, count: 0 }));
  const found: { readonly prefix: string; readonly place: number }[] = [];
  const close = (level: number): void => {
    const group = open[level];
    if (group && group.count >= BROAD) found.push({ prefix: group.prefix, place: group.place });
  };
  for (const [place, term] of terms.entries()) {
    if ((main[place] ?? 0) + (names[place] ?? 0) === 0) continue;
    for (let level = 0; level < LONGEST_PREFIX; level += 1) {
      const prefix = term.slice(0, level + 1);
      const group = open[level];
      if (!group || prefix.length <= level) continue;
      if (group.prefix !== prefix) {
        close(level);
        open[level] = { prefix, place, count: 1 };
      } else group.count += 1;
    }
  }
  for (let level = 0; level < LONGEST_PREFIX; level += 1) close(level);
  return found
    .sort((a, b) => a.place - b.place || a.prefix.length - b.prefix.length)
    .map(({ prefix }) => prefix);
}

export function writePrefixList(
  writer: ByteWriter,
  { best, titles, others, authors }: PrefixList,
): void {
  writer.writeNumber(best.length);
  writeColumn(writer, best);
  writeSet(writer, titles);
  writeSet(writer, others);
  writeSet(writer, authors);
}

export function readPrefixList(reader: ByteReader): PrefixList {
  const best = reader.readNumbers(reader.readNumber());
  return { best, titles: readSet(reader), others: readSet(reader), authors: readSet(reader) };
}

/** Passes over what `readPrefixList` would read. */
export function skipPrefixList(reader: ByteReader): void {
  reader.skipNumbers(reader.readNumber());
  for (let set = 0; set < 3; set += 1) skipSet(reader);
}

/** As gaps or as bits, whichever is shorter: a count, doubled, and one more for bits; then the length of the bits. */
function writeSet(writer: ByteWriter, numbers: Uint32Array): void {
  const gaps = createByteWriter();
  writeRising(gaps, numbers);
  const bits = new Uint8Array(Math.ceil(((numbers.at(-1) ?? -1) + 1) / 8));
  for (const number of numbers)
    bits[number >>> 3] = (bits[number >>> 3] ?? 0) | (1 << (number & 7));
  const isBits = bits.length < gaps.size();
  writer.writeNumber(2 * numbers.length + Number(isBits));
  if (isBits) writer.writeNumber(bits.length);
  writer.writeBytes(isBits ? bits : gaps.toBytes());
}

function readSet(reader: ByteReader): Uint32Array {
  const head = reader.readNumber();
  const count = head >>> 1;
  if (head % 2 === 0) return readRising(reader, count);
  const bits = reader.readBytes(reader.readNumber());
  const numbers = new Uint32Array(count);
  let place = 0;
  for (let number = 0; number < 8 * bits.length; number += 1) {
    if (((bits[number >>> 3] ?? 0) >>> (number & 7)) % 2 === 0) continue;
    numbers[place] = number;
    place += 1;
  }
  return numbers;
}

function skipSet(reader: ByteReader): void {
  const head = reader.readNumber();
  if (head % 2 === 0) reader.skipNumbers(head >>> 1);
  else reader.readBytes(reader.readNumber());
}
