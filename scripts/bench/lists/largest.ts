import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LIST_PAGE } from '../../budgets.ts';

/** The largest page of a kind, and how many pages there are of it. */
export interface LargestPage {
  /** "authors/*": the folders that pages of the kind lie in, with a star for each name. */
  readonly kind: string;
  readonly pages: number;
  /** Path below the site. */
  readonly path: string;
  /** As it is, and as a host sends it. */
  readonly bytes: number;
  readonly compressed: number;
}

/** Of pages that differ little in size, so many are compressed: the largest is among them. */
const COMPRESSED = 5;

/** The largest page of each kind in the folder of a built site, kinds in the order of their names. */
export async function findLargest(folder: string): Promise<readonly LargestPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name === 'index.html');
  const pages = files.map(({ parentPath }) => ({
    name: path.relative(folder, parentPath).replaceAll(path.sep, '/'),
    // One after the other: systems let a program open so many files at a time, and no more.
    bytes: statSync(path.join(parentPath, 'index.html')).size,
  }));
  const kinds = Map.groupBy(pages, ({ name }) => toKind(name));
  const largest = [...kinds].map(async ([kind, all]) => {
    const candidates = all.toSorted((a, b) => b.bytes - a.bytes).slice(0, COMPRESSED);
    const weighed = await Promise.all(
      candidates.map(async ({ name, bytes }) => {
        const page = await readFile(path.join(folder, name, 'index.html'));
        return { path: `/${name}/`, bytes, compressed: gzipSync(page).length };
      }),
    );
    const [first] = weighed.toSorted((a, b) => b.compressed - a.compressed);
    return first ? [{ kind, pages: all.length, ...first }] : [];
  });
  return (await Promise.all(largest)).flat().sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

/** Folders whose names are the site's own. */
const OWN =
  /^(?:about|authors|bibliography|contact|data|letter|page|publishers|resolve|saved|search|series|sorted|topics|types|works|years|)$/u;

function toKind(name: string): string {
  return name
    .split('/')
    .map((part) => (OWN.test(part) ? part : '*'))
    .join('/');
}

/** A line of the table: kind, pages, the largest of them as it is and compressed, in kB. */
export function toListLine({ kind, pages, path: address, bytes, compressed }: LargestPage): string {
  const kilobytes = (count: number): string => (count / 1000).toFixed(1).padStart(7);
  const columns = [
    `/${kind}`.padEnd(28),
    String(pages).padStart(6),
    kilobytes(bytes),
    kilobytes(compressed),
  ];
  return `${columns.join(' ')}  ${address}`;
}

/** That a page is larger than lists may be; undefined where it is not. */
export function toTooLarge({ path: address, compressed }: LargestPage): string | undefined {
  if (compressed <= LIST_PAGE) return undefined;
  return `${address} has ${String(compressed)} bytes with gzip, where ${String(LIST_PAGE)} is the limit.`;
}
