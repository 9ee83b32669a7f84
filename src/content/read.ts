import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { FOLDERS } from '../text/folders.ts';
import { createQueue } from '../text/queue.ts';
import type { EntryKind, SourceFault, SourceFile } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import { hasCode } from './has-code.ts';
import { findStrayFiles } from './stray-files.ts';
import { toKnownName } from './known-name.ts';

/** Files larger than this are no entries; they are refused instead of being read. In bytes. */
const LARGEST_FILE = 2 * 1024 * 1024;

const KINDS = Object.keys(FOLDERS) as readonly EntryKind[];

/** A content folder as it was read. */
export interface Content {
  /** In the order of their names; one that could not be read says why. */
  readonly sources: readonly SourceFile[];
  /** What lies there and is no entry. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder. A folder of a kind that is not there is empty. Links out of the folder are not followed.
 * @param folder the content folder, absolute or from the working directory
 * @throws where there is no content folder
 */
export async function readContent(folder: string): Promise<Content> {
  await requireFolder(folder);
  const lists = await Promise.all(KINDS.map((kind) => readKind(folder, kind)));
  return { sources: lists.flat(), problems: await findStrayFiles(folder) };
}

/**
 * Reads the files of a content folder in which everything can be read.
 * @throws where there is no content folder, or a file that cannot be read; the message names it
 */
export async function readSources(folder: string): Promise<readonly SourceFile[]> {
  const { sources } = await readContent(folder);
  const faults = sources.flatMap(({ file, fault }) => (fault ? `${file}: ${fault.message}` : []));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return sources;
}

/**
 * Reads the files of one kind.
 * @throws where there is no content folder
 */
export async function readKind(folder: string, kind: EntryKind): Promise<readonly SourceFile[]> {
  await requireFolder(folder);
  const directory = path.join(folder, FOLDERS[kind]);
  const names = (await listFolder(directory)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map((name) => readSource(path.join(directory, name), kind, folder)));
}

/** A folder that was mistyped would else be an empty library, and an empty site would replace the good one. */
async function requireFolder(folder: string): Promise<void> {
  const names = Object.values(FOLDERS);
  const next = `Check the setting SITE_CONTENT, or make the folder with ${names.join(', ')} in it.`;
  if (!(await isFolder(folder))) throw new Error(`There is no content folder ${folder}. ${next}`);
  const found = await Promise.all(names.map((name) => isFolder(path.join(folder, name))));
  if (!found.includes(true)) throw new Error(`${folder} is no content folder. ${next}`);
}

async function isFolder(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined))?.isDirectory() === true;
}

/** The names in a folder. A link to a folder is told as a problem by `findStrayFiles`, and not followed. */
async function listFolder(directory: string): Promise<string[]> {
  try {
    return (await lstat(directory)).isDirectory() ? await readdir(directory) : [];
  } catch (cause) {
    if (hasCode(cause, ['ENOENT'])) return [];
    throw cause;
  }
}

/** Reads one file. Its name is given as people know it: from the folder's own name on. */
export async function readSource(
  absolute: string,
  kind: EntryKind,
  folder: string,
): Promise<SourceFile> {
  const file = toKnownName(absolute, folder);
  const named = { kind, id: path.basename(absolute, '.md'), file };
  const read = await readText(absolute);
  return typeof read === 'string' ? { ...named, text: read } : { ...named, text: '', fault: read };
}

/** Systems let a program open a few hundred files at once, on some machines. */
const atOnce = createQueue(64);

function readText(file: string): Promise<string | SourceFault> {
  return atOnce(() => readNow(file));
}

async function readNow(file: string): Promise<string | SourceFault> {
  try {
    const status = await lstat(file);
    if (!status.isFile()) return fault('is not a plain file', 'Replace it by the text itself.');
    if (status.size > LARGEST_FILE)
      return fault('is larger than 2 MB', 'An entry is a page of text.');
    const bytes = await readFile(file);
    return decode(bytes) ?? fault('is not UTF-8', 'Save it with that encoding.');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
    return fault(`cannot be read${reason}`, 'Look at its permissions.');
  }
}

function fault(what: string, suggestion: string): SourceFault {
  return { message: `the file ${what}`, suggestion };
}

/** Undefined where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
