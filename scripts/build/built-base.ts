import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The base path that a site was built for, read from the address that its home page gives for itself: settings may
 * have changed since the build.
 * @param folder the folder of the built site
 * @returns such as `/` or `/literature/`
 * @throws where the home page names no address
 */
export async function readBase(folder: string): Promise<string> {
  const home = await readFile(path.join(folder, 'index.html'), 'utf8');
  const address = /<link\b[^>]*\brel="canonical"[^>]*\bhref="([^"]+)"/u.exec(home)?.[1];
  if (address === undefined)
    throw new Error(`${folder} holds no site: its home page has no canonical address.`);
  return new URL(address).pathname;
}
