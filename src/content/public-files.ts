import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * What lies in the folder that is copied into the site as it is, by its path on the site without the first slash:
 * `images/map.png`. A folder that is not there is empty.
 */
export async function listPublicFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.replaceAll(path.sep, '/'));
}
