import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { FOLDERS, IMPORT_FOLDER } from '../text/folders.ts';
import type { Problem, Severity } from '../schemas/problem.ts';
import { findNearest } from '../text/suggest.ts';
import { toKnownName } from './known-name.ts';

/** What systems and editors leave beside the files that people make. */
const LEFT_BY_PROGRAMS = /^[.#]|~$|^(?:Thumbs\.db|desktop\.ini)$/u;
/** What a folder says about itself. */
const ABOUT_THE_FOLDER = /^(?:README|LICEN[CS]E|CONTRIBUTING|CHANGELOG|NOTICE)(?:[.-].*)?$/iu;
/** Other ends of names that Markdown files have. */
const OTHER_MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx|[qr]md)$/iu;

const NAMES: readonly string[] = Object.values(FOLDERS);

/**
 * Whatever lies in a content folder and is read by nobody. It is an error where an entry may be lost by it, else a
 * warning.
 */
export async function findStrayFiles(folder: string): Promise<readonly Problem[]> {
  const entries = await list(folder);
  const inFolders = await Promise.all(
    entries.filter(({ name }) => NAMES.includes(name)).map((entry) => checkFolder(folder, entry)),
  );
  const beside = entries.filter(({ name }) => !NAMES.includes(name));
  return [...beside.flatMap((entry) => checkTop(folder, entry)), ...inFolders.flat()];
}

async function list(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !LEFT_BY_PROGRAMS.test(name));
}

function checkTop(folder: string, entry: Dirent): Problem[] {
  const { name } = entry;
  const place = path.join(folder, name);
  if (!entry.isDirectory()) {
    if (ABOUT_THE_FOLDER.test(name)) return [];
    const suggestion = `Entries stand in ${NAMES.join(', ')}.`;
    return [stray(folder, place, OTHER_MARKDOWN.test(name) ? 'error' : 'warning', suggestion)];
  }
  if (name === IMPORT_FOLDER) return [];
  const nearest = findNearest(name, NAMES);
  if (nearest === undefined) return [stray(folder, place, 'warning', 'Move it elsewhere.')];
  return [stray(folder, place, 'error', `Did you mean "${nearest}"?`)];
}

async function checkFolder(folder: string, self: Dirent): Promise<Problem[]> {
  const directory = path.join(folder, self.name);
  // Whoever proposes content must not be able to have files read that lie elsewhere.
  if (self.isSymbolicLink()) {
    const suggestion = 'Put the folder itself there.';
    return [{ ...stray(folder, directory, 'error', suggestion), message: 'this is a link' }];
  }
  if (!self.isDirectory()) {
    const suggestion = `Move it elsewhere, and make a folder "${self.name}" for the entries.`;
    return [{ ...stray(folder, directory, 'error', suggestion), message: 'this is no folder' }];
  }
  const entries = await list(directory);
  return entries.flatMap((entry): Problem[] => {
    const place = path.join(directory, entry.name);
    if (entry.isDirectory()) {
      const suggestion = `Entries stand directly in ${toKnownName(directory, folder)}: move them there.`;
      return [stray(folder, place, 'error', suggestion)];
    }
    if (entry.name.endsWith('.md')) return [];
    if (!OTHER_MARKDOWN.test(entry.name))
      return [stray(folder, place, 'warning', 'Entries end in ".md"; pictures stand in public/.')];
    const renamed = entry.name.replace(OTHER_MARKDOWN, '.md').toLowerCase();
    return [stray(folder, place, 'error', `Rename it to "${renamed}".`)];
  });
}

function stray(folder: string, place: string, severity: Severity, suggestion: string): Problem {
  const file = toKnownName(place, folder);
  const message = 'this is read by nobody';
  return { code: 'stray-file', severity, file, line: 1, column: 1, message, suggestion };
}
