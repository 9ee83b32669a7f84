import { createByteWriter } from '../format/bytes.ts';
import type { ByteWriter } from '../format/bytes.ts';
import type { RareTerm } from './invert.ts';
import { writePostings } from '../format/postings.ts';
import type { Postings } from '../format/postings.ts';
import { writeRareTerms } from '../format/rare-terms.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** The parts of a section, and the place in the list of the first item of each. */
export interface CutSection {
  readonly parts: readonly Bytes[];
  readonly firsts: readonly number[];
}

/**
 * A part is closed when it has grown to so many bytes: few where there is little, so that a word costs little to fetch,
 * more where there is much, so that there are not too many files.
 */
const [SMALLEST_PART, LARGEST_PART] = [4000, 48_000];
const MOST_PARTS = 250;
const RARE_TERMS_IN_PART = 2500;

/** What a writer is told to write, as bytes. */
export function toBytes(write: (writer: ByteWriter) => void): Bytes {
  const writer = createByteWriter();
  write(writer);
  return writer.toBytes();
}

/** Writes items one after another; none is ever cut. */
export function cutItems<T>(
  items: readonly T[],
  write: (writer: ByteWriter, item: T) => void,
): CutSection {
  const written = items.map((item) =>
    toBytes((writer) => {
      write(writer, item);
    }),
  );
  const total = written.reduce((sum, { length }) => sum + length, 0);
  const most = Math.min(LARGEST_PART, Math.max(SMALLEST_PART, total / MOST_PARTS));
  const [parts, firsts]: [Bytes[], number[]] = [[], []];
  let writer = createByteWriter();
  for (const [index, bytes] of written.entries()) {
    if (writer.size() === 0) firsts[parts.length] = index;
    writer.writeBytes(bytes);
    if (writer.size() < most && index < items.length - 1) continue;
    parts.push(writer.toBytes());
    writer = createByteWriter();
  }
  return { parts, firsts };
}

/** Terms without documents of this kind take no room; a part begins with one that has some. */
export function cutPostings(lists: readonly Postings[]): CutSection {
  const present = lists.flatMap((postings, term) => (postings.numbers.length > 0 ? [term] : []));
  const { parts, firsts } = cutItems(present, (writer, term) => {
    const postings = lists[term];
    if (postings) writePostings(writer, postings);
  });
  return { parts, firsts: firsts.map((place) => present[place] ?? 0) };
}

export function cutRareTerms(rare: readonly RareTerm[]): CutSection {
  const count = Math.ceil(rare.length / RARE_TERMS_IN_PART);
  const firsts = Array.from({ length: count }, (_, part) => part * RARE_TERMS_IN_PART);
  const parts = firsts.map((first) =>
    toBytes((writer) => {
      writeRareTerms(writer, rare.slice(first, first + RARE_TERMS_IN_PART));
    }),
  );
  return { parts, firsts };
}

/** So many items to a part, as JSON lists with an item a line. */
export function cutJson(items: readonly unknown[], perPart: number): readonly Bytes[] {
  const count = Math.ceil(items.length / perPart);
  return Array.from({ length: count }, (_, part) =>
    toLines('[', items.slice(part * perPart, (part + 1) * perPart).map(toJson), ']'),
  );
}

/** A JSON object with a key a line. */
export function toTableBytes(table: Readonly<Record<string, unknown>>): Bytes {
  const lines = Object.entries(table).map(([key, value]) => `${toJson(key)}:${toJson(value)}`);
  return toLines('{', lines, '}');
}

/** JSON has no line ends of its own: a reader can take a line without the others. */
function toLines(open: string, lines: readonly string[], close: string): Bytes {
  return new TextEncoder().encode(`${open}\n${lines.join(',\n')}\n${close}`);
}

function toJson(value: unknown): string {
  return JSON.stringify(value);
}

export function toJsonBytes(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}
