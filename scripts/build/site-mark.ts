import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The file by which a built site is known. Hosts leave names with a dot alone, or publish what is no secret. */
export const MARK = '.built-site';

const INTRODUCTION =
  '# Made by "npm run build", and replaced by the next one: what is listed here.';

/** Writes into a new site which names it holds at its top: the same for the same site. */
export function markSite(folder: string): void {
  const names = readdirSync(folder).filter((name) => name !== MARK);
  writeFileSync(path.join(folder, MARK), `${[INTRODUCTION, ...names.sort()].join('\n')}\n`);
}

/**
 * What lies at the top of a folder and no build made, such as `.git` and `CNAME` in a checkout that is published from.
 * Nothing where there is no folder.
 * @param site the new site
 */
export function findForeign(folder: string, site: string): readonly string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) return [path.basename(folder)];
  const names = readdirSync(folder).sort();
  const made = readMark(folder) ?? (isUnmarkedSite(folder) ? guessMade(folder, site) : new Set());
  return names.filter((name) => !made.has(name));
}

function readMark(folder: string): ReadonlySet<string> | undefined {
  const file = path.join(folder, MARK);
  if (!existsSync(file)) return undefined;
  return new Set([MARK, ...readFileSync(file, 'utf8').split('\n').slice(1)]);
}

/** Sites that were built before there was a mark are known by their home page. */
function isUnmarkedSite(folder: string): boolean {
  const home = path.join(folder, 'index.html');
  return existsSync(home) && readFileSync(home, 'utf8').includes('id="search-dialog"');
}

/** Of a site without a mark: what the new one has too, and folders of pages. */
function guessMade(folder: string, site: string): ReadonlySet<string> {
  const isPage = (name: string): boolean =>
    !name.startsWith('.') && existsSync(path.join(folder, name, 'index.html'));
  return new Set([...readdirSync(site), ...readdirSync(folder).filter(isPage)]);
}
