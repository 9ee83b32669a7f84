import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toSha256List } from '../exports/sha256.ts';

/** Names the sums of all files of a site, at its top. */
export const SITE_SUMS = 'SHA256SUMS';

/** Sums of files by their paths below the site, with `/` between the parts. */
export type Sums = Map<string, string>;

/** The SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export function toSha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/**
 * Writes the sums of all files of a site into it, in the order of their names, as `sha256sum --check` reads them.
 * @param known sums of files that were taken when these were written; all others are read
 */
export function writeSums(site: string, known: ReadonlyMap<string, string>): void {
  const sumFile = createFileSummer();
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => {
      const name = path.relative(site, file).replaceAll(path.sep, '/');
      return { name, sha256: known.get(name) ?? sumFile(file) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(path.join(site, SITE_SUMS), toSha256List(files), { flag: 'wx' });
}

/**
 * Takes sums of files, all through the same memory: with some for each of tens of thousands of pages, the collector of
 * garbage would run through the whole library again and again.
 */
function createFileSummer(): (file: string) => string {
  const memory = new Uint8Array(1024 * 1024);
  return (file) => {
    const descriptor = openSync(file, 'r');
    try {
      let read = readSync(descriptor, memory, 0, memory.length, null);
      // Less than was asked for is the end of a file: most are small, and summed faster at one go.
      if (read < memory.length) return toSha256(memory.subarray(0, read));
      const sum = createHash('sha256');
      for (; read > 0; read = readSync(descriptor, memory, 0, memory.length, null))
        sum.update(memory.subarray(0, read));
      return sum.digest('hex');
    } finally {
      closeSync(descriptor);
    }
  };
}
