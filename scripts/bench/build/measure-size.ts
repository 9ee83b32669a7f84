import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildMadeSite, inFolder, PAGES_ALONE, writeLibrary } from '../made-site.ts';
import { recombine } from '../recombine.ts';
import type { BuildBenchOptions } from './options.ts';
import type { Builds, BuildReport } from './report.ts';

/** What takes the place of modules of the site; see replace-modules.mjs. */
const WHOLE = { 'src/build/write-site-files.ts': 'write-without-images.ts' };

/** Makes a library of this size and builds its site: pages alone and whole, first with nothing kept and then again. */
export async function measureSize(
  works: number,
  { content, isWarmToo }: BuildBenchOptions,
): Promise<BuildReport> {
  return inFolder(async (folder) => {
    await writeLibrary(path.join(folder, 'content'), await recombine(content, works));
    const cold = await buildBoth(folder);
    const warm = isWarmToo ? { warm: await buildBoth(folder) } : {};
    return { works, ...(await countFiles(path.join(folder, 'whole'))), cold, ...warm };
  });
}

async function buildBoth(folder: string): Promise<Builds> {
  const pagesAlone = await buildMadeSite(folder, 'alone', PAGES_ALONE);
  return { pagesAlone, whole: await buildMadeSite(folder, 'whole', WHOLE) };
}

async function countFiles(folder: string): Promise<Pick<BuildReport, 'pages' | 'files' | 'bytes'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  let bytes = 0;
  for (const name of names) bytes += (await stat(name)).size;
  const pages = names.filter((name) => name.endsWith('.html')).length;
  return { pages, files: names.length, bytes };
}
