import { readFile } from 'node:fs/promises';

/**
 * The text of a file in UTF-8; undefined where there is none.
 * @throws where it is there and cannot be read
 */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}
