import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../project.ts';
import { measureRun } from '../measure-run.ts';
import type { Usage } from '../measure-run.ts';
import { recombine } from '../recombine.ts';
import type { BuildBenchOptions } from './options.ts';
import type { Builds, BuildReport } from './report.ts';

/** What takes the place of modules of the site; see replace-modules.mjs. */
const WHOLE = { 'src/build/write-site-files.ts': 'write-without-images.ts' };
const PAGES_ALONE = {
  'src/build/open-library.ts': 'open-nothing.ts',
  'src/build/open-site-files.ts': 'open-no-files.ts',
};

const HERE = path.join(root, 'scripts', 'bench', 'build');

/** Makes a library of this size and builds its site: pages alone and whole, first with nothing kept and then again. */
export async function measureSize(
  works: number,
  { content, isWarmToo }: BuildBenchOptions,
): Promise<BuildReport> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.bench-`));
  try {
    await writeLibrary(path.join(folder, 'content'), content, works);
    const cold = await buildBoth(folder);
    const warm = isWarmToo ? { warm: await buildBoth(folder) } : {};
    return { works, ...(await countFiles(path.join(folder, 'whole'))), cold, ...warm };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLibrary(folder: string, content: string, works: number): Promise<void> {
  for (const kind of ['works', 'authors', 'topics', 'pages']) {
    await mkdir(path.join(folder, kind), { recursive: true });
  }
  const files = await recombine(content, works);
  for (const file of files) await writeFile(path.join(folder, file.path), file.text);
}

async function buildBoth(folder: string): Promise<Builds> {
  const pagesAlone = await buildSite(folder, 'alone', PAGES_ALONE);
  return { pagesAlone, whole: await buildSite(folder, 'whole', WHOLE) };
}

/** @param name of the site, and of what its builds keep for each other */
async function buildSite(
  folder: string,
  name: string,
  replaced: Readonly<Record<string, string>>,
): Promise<Usage> {
  const site = path.join(folder, name);
  await rm(site, { recursive: true, force: true });
  const pairs = Object.entries(replaced).map(
    ([from, to]) => `${path.join(root, from)}=${path.join(HERE, to)}`,
  );
  const environment = {
    REPLACED: pairs.join('\n'),
    SITE_CONTENT: path.join(folder, 'content'),
    SITE_CACHE: path.join(folder, `${name}-cache`),
    SITE_KEPT: path.join(folder, `${name}-kept`),
  };
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const parameters = [...['--import', path.join(HERE, 'replace-modules.mjs')], astro, 'build'];
  return measureRun([...parameters, '--outDir', site], environment, path.join(folder, 'meter'));
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
