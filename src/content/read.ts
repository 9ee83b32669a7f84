import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FOLDERS } from '../text/folders.ts';
import type { EntryKind, SourceFile } from '../schemas/entry.ts';

/** Files larger than this are no entries; they are refused instead of being read. In bytes. */
const LARGEST_FILE = 2 * 1024 * 1024;

const KINDS = Object.keys(FOLDERS) as readonly EntryKind[];

/**
 * Reads every Markdown file of a content folder, in the order of their names.
 * A folder of a kind that is not there is empty. Links out of the folder are not followed.
 * @param folder the content folder, absolute or from the working directory
 * @throws where a file cannot be read, is not UTF-8, is a link or is too large; the message names it
 */
export async function readSources(folder: string): Promise<readonly SourceFile[]> {
  const lists = await Promise.all(KINDS.map((kind) => readKind(folder, kind)));
  return lists.flat();
}

/** Reads the files of one kind. */
export async function readKind(folder: string, kind: EntryKind): Promise<readonly SourceFile[]> {
  const directory = path.join(folder, FOLDERS[kind]);
  const names = (await listFolder(directory)).filter((name) => name.endsWith('.md')).sort();
  return Promise.all(names.map((name) => readSource(path.join(directory, name), kind, folder)));
}

async function listFolder(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}

/** Reads one file. Its name is given as people know it: from the folder's own name on. */
export async function readSource(
  absolute: string,
  kind: EntryKind,
  folder: string,
): Promise<SourceFile> {
  const file = path
    .join(path.basename(folder), path.relative(folder, absolute))
    .replaceAll(path.sep, '/');
  const status = await lstat(absolute);
  if (!status.isFile())
    throw new Error(`${file} is not a plain file. Replace it by the text itself.`);
  if (status.size > LARGEST_FILE)
    throw new Error(`${file} is larger than 2 MB. An entry is a page of text.`);
  return {
    kind,
    id: path.basename(absolute, '.md'),
    file,
    text: decode(await readFile(absolute), file),
  };
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file} is not UTF-8. Save it with that encoding.`, { cause });
  }
}
