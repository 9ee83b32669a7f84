import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../project.ts';

/** What a new library begins with: one example of each kind, and the pages of the site. */
const EXAMPLES = path.join(root, 'scripts', 'fresh', 'content');

/**
 * Puts the examples where the content is, which is kept beside it.
 * @param content the content folder
 * @param today as in `2026-11-24`
 * @returns the folder in which the old content is kept
 */
export async function replaceContent(content: string, today: string): Promise<string> {
  const kept = await findFreeName(`${content}-${today}`);
  // In the same folder, so that two moves are all that happens at the end.
  const fresh = await mkdtemp(`${content}-new-`);
  try {
    await cp(EXAMPLES, fresh, { recursive: true });
    await fillIn(fresh, today);
    await rename(content, kept);
    try {
      await rename(fresh, content);
    } catch (error) {
      await rename(kept, content);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return kept;
}

async function findFreeName(wanted: string): Promise<string> {
  let name = wanted;
  for (let number = 2; await exists(name); number += 1) name = `${wanted}-${String(number)}`;
  return name;
}

async function exists(place: string): Promise<boolean> {
  return (await stat(place).catch(() => undefined)) !== undefined;
}

async function fillIn(folder: string, today: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((one) => one.endsWith('.md'))) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    const filled = text.replaceAll('{{today}}', today).replaceAll('{{year}}', today.slice(0, 4));
    if (filled !== text) await writeFile(file, filled);
  }
}
