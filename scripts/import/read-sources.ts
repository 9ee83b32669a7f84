import { readFile } from 'node:fs/promises';
import { hasCode } from '../../src/content/has-code.ts';
import { decode } from '../../src/importing/decode.ts';
import { readReferences } from '../../src/importing/read-references.ts';
import type { ReadReferences } from '../../src/importing/reference.ts';
import { Refusal } from '../command-line/command.ts';
import type { Terminal } from '../command-line/terminal.ts';

/**
 * Reads the records of all files, in the order in which they are named.
 * @throws Refusal where a file cannot be read
 */
export async function readSources(
  files: readonly string[],
  terminal: Terminal,
): Promise<ReadReferences> {
  const read: ReadReferences[] = [];
  for (const file of files) {
    const { text, encoding } = decode(await readBytes(file));
    if (encoding === 'windows-1252') terminal.note(`${file} is not UTF-8; it is read as Latin-1.`);
    read.push(readReferences(text, file));
  }
  return {
    references: read.flatMap(({ references }) => references),
    refusals: read.flatMap(({ refusals }) => refusals),
  };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    if (hasCode(cause, ['ENOENT'])) throw new Refusal(`There is no file ${file}.`);
    if (hasCode(cause, ['EISDIR'])) throw new Refusal(`${file} is a folder. Name the files in it.`);
    throw cause;
  }
}
