import { readFile } from 'node:fs/promises';
import { hasCode } from './has-code.ts';

/**
 * The text of a file in UTF-8; undefined where there is none.
 * @throws where it is there and cannot be read
 */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (hasCode(cause, ['ENOENT'])) return undefined;
    throw cause;
  }
}
