import { readBibtex } from './bibtex/read-bibtex.ts';
import { readCsl } from './csl/read-csl.ts';
import type { ReadReferences } from './reference.ts';
import { readRis } from './ris/read-ris.ts';

const READERS = {
  bibtex: readBibtex,
  ris: readRis,
  csl: readCsl,
} as const satisfies Record<string, (text: string, file: string) => ReadReferences>;

export type SourceFormat = keyof typeof READERS;

/** How files of each format begin, whatever their names end in; the first that fits counts. */
const BEGINNINGS: readonly (readonly [SourceFormat, RegExp])[] = [
  ['csl', /^\s*[[{]/u],
  ['ris', /^\s{0,3}TY {0,2}- ?\S/mu],
  ['bibtex', /^[^\n@]*@\s*[a-z]+\s*[{(]/imu],
];

/** The format of a text, told from what stands in it; undefined where it is none of those that can be read. */
export function findFormat(text: string): SourceFormat | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.test(text))?.[0];
}

/**
 * Reads the records of a file in any of the formats that can be read.
 * @param file as it is named in reports
 */
export function readReferences(text: string, file: string): ReadReferences {
  const format = findFormat(text);
  if (format !== undefined) return READERS[format](text, file);
  const reason =
    text.trim() === '' ? 'The file is empty.' : 'It is neither BibTeX nor RIS nor CSL-JSON.';
  return { references: [], refusals: [{ place: { file, line: 1, key: '' }, reason }] };
}
