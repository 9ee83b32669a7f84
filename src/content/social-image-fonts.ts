import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';

/** One file of a typeface: it has some of the characters only. */
export interface FontFile {
  readonly font: Font;
  /** Units of the outlines in one em. */
  readonly unitsPerEm: number;
  /** The code points it has signs for. */
  readonly covered: ReadonlySet<number>;
}

/** The files that a text is set with; of two that have a character the first is taken. */
export type Typeface = readonly FontFile[];

/** The voices of the library: serif for works, sans for the site. */
export interface Typefaces {
  readonly serif: Typeface;
  readonly serifBold: Typeface;
  readonly sans: Typeface;
  readonly sansBold: Typeface;
}

/** The parts into which the packages divide a typeface. */
const SUBSETS = ['latin', 'latin-ext', 'vietnamese'] as const;

/**
 * Reads the typefaces of the pages in the weights that pictures use.
 * A character that one typeface lacks is taken from the other.
 * @param root folder of the project
 * @throws where a file is missing or is no font
 */
export async function readTypefaces(root: string): Promise<Typefaces> {
  const [serif, serifBold, sans, sansBold] = await Promise.all([
    readTypeface(root, 'newsreader', 400),
    readTypeface(root, 'newsreader', 600),
    readTypeface(root, 'public-sans', 400),
    readTypeface(root, 'public-sans', 600),
  ]);
  return {
    serif: [...serif, ...sans],
    serifBold: [...serifBold, ...sansBold],
    sans: [...sans, ...serif],
    sansBold: [...sansBold, ...serifBold],
  };
}

async function readTypeface(root: string, name: string, weight: number): Promise<Typeface> {
  const folder = path.join(root, 'node_modules/@fontsource', name, 'files');
  const files = SUBSETS.map((subset) => `${name}-${subset}-${String(weight)}-normal.woff`);
  return Promise.all(files.map(async (file) => toFont(await readFile(path.join(folder, file)))));
}

function toFont(woff: Buffer): FontFile {
  const face = new Face(new Blob(toOpenType(woff)));
  return {
    font: new Font(face),
    unitsPerEm: face.upem,
    covered: new Set(face.collectUnicodes()),
  };
}

/** Lengths of the parts of both formats, in bytes. */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

/**
 * Unpacks a web font: the same tables, each deflated (W3C, WOFF File Format 1.0, sections 3 to 5).
 * @throws where it is no such file
 */
function toOpenType(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(HEADER + count * ENTRY);
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(WOFF_HEADER + index * WOFF_ENTRY);
    const table = unpackTable(woff, entry);
    const padding = Buffer.alloc(-table.length & 3);
    // Tag, checksum, place and length.
    const place = HEADER + index * ENTRY;
    entry.copy(header, place, 0, 4);
    entry.copy(header, place + 4, 16, 20);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(table.length, place + 12);
    parts.push(table, padding);
    offset += table.length + padding.length;
  }
  return Buffer.concat(parts);
}

function unpackTable(woff: Buffer, entry: Buffer): Buffer {
  const start = entry.readUInt32BE(4);
  const packed = entry.readUInt32BE(8);
  const bytes = woff.subarray(start, start + packed);
  return packed < entry.readUInt32BE(12) ? inflateSync(bytes) : bytes;
}
