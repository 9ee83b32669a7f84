import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Redirect } from '../../../src/exports/host-redirects.ts';

/** The part of a file that is asked for alone: not its start, which a server may give whatever is asked. */
export const PART = { first: 20, last: 119 } as const;

/** A file of a built site, and what a server has to send of it. */
export interface ServedFile {
  /** Below the site, with slashes. */
  readonly path: string;
  /** When it was changed, as HTTP says it. */
  readonly changed: string;
  readonly size: number;
  /** SHA-256 of its bytes. */
  readonly sum: string;
  /** Its bytes from `PART.first` to `PART.last`; shorter where it ends before. */
  readonly part: Buffer;
}

/** The files of a built site that are served, by their paths; in order. */
export function listServedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => !/^[._](?!astro)/u.test(name))
    .sort();
  return new Map(
    names.flatMap((name) => {
      const file = path.join(folder, name);
      const status = statSync(file);
      if (!status.isFile()) return [];
      const bytes = readFileSync(file);
      const part = Buffer.from(bytes.subarray(PART.first, PART.last + 1));
      const served = { path: name, changed: toHttpDate(status.mtimeMs), size: bytes.byteLength };
      return [[name, { ...served, sum: toSum(bytes), part }] as const];
    }),
  );
}

/** The whole second of a time in milliseconds, as HTTP says it; a Date would be rounded up to the next one. */
function toHttpDate(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toUTCString();
}

/** SHA-256 of bytes, to compare what was sent with what is there. */
export function toSum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Those files that a server sends: it leads on from former addresses before it looks for the pages that stand there.
 * @param base path of the site on its host, with slashes around it
 */
export function leaveFormerOut(
  files: ReadonlyMap<string, ServedFile>,
  redirects: readonly Redirect[],
  base: string,
): ReadonlyMap<string, ServedFile> {
  const former = new Set(redirects.map(({ from }) => `${from}index.html`));
  return new Map([...files].filter(([name]) => !former.has(base + name)));
}

/** Where former addresses of a built site lead, as its file for hosts says; none where it has no such file. */
export function readRedirects(folder: string): readonly Redirect[] {
  const file = path.join(folder, '_redirects');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [from, to] = line.split(' ');
      return from && to ? [{ from, to }] : [];
    });
}
