import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureRun } from './bench/measure-run.ts';
import type { Usage } from './bench/measure-run.ts';
import { recombine } from './bench/recombine.ts';
import { root } from './project.ts';

// `npm run bench:build -- [--works 1000,10000] [--content FOLDER]`: makes libraries of these sizes by recombining the
// content, builds each twice, and prints what that took: first with nothing kept from an earlier build, then with all
// citations kept; and what the files beside the pages take of it.
const { values } = parseArgs({
  options: {
    works: { type: 'string', default: '1000' },
    content: { type: 'string', default: 'content' },
  },
});
const sizes = values.works.split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error(`--works takes whole numbers with commas between them, not "${values.works}".`);
}

const COLUMNS = [
  'works',
  'pages',
  'files',
  'MB',
  'CPU s cold',
  'CPU s',
  'beside s',
  'ratio',
  'peak MB',
];
console.log(row(COLUMNS));
for (const size of sizes) console.log(row(await measure(size)));

/** One line of figures for a library of this size. */
async function measure(works: number): Promise<readonly string[]> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.bench-`));
  try {
    const content = path.join(folder, 'content');
    await writeLibrary(content, works);
    const cold = await buildSite(folder, content);
    const warm = await buildSite(folder, content);
    const beside = await publishFiles(folder, content);
    const { pages, files, bytes } = await countFiles(path.join(folder, 'site'));
    return [
      ...[works, pages, files, Math.round(bytes / 1e6)].map(String),
      ...[cold, warm, beside].map(({ cpuSeconds }) => cpuSeconds.toFixed(1)),
      (warm.cpuSeconds / (warm.cpuSeconds - beside.cpuSeconds)).toFixed(2),
      cold.peakMegabytes.toFixed(0),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeLibrary(content: string, works: number): Promise<void> {
  for (const kind of ['works', 'authors', 'topics', 'pages']) {
    await mkdir(path.join(content, kind), { recursive: true });
  }
  const files = await recombine(path.resolve(root, values.content), works);
  for (const file of files) await writeFile(path.join(content, file.path), file.text);
}

async function buildSite(folder: string, content: string): Promise<Usage> {
  const site = path.join(folder, 'site');
  await rm(site, { recursive: true, force: true });
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const environment = {
    SITE_CONTENT: content,
    SITE_CACHE: path.join(folder, 'cache'),
    SITE_KEPT: path.join(folder, 'kept'),
  };
  return measureRun([astro, 'build', '--outDir', site], environment, path.join(folder, 'meter'));
}

async function publishFiles(folder: string, content: string): Promise<Usage> {
  const script = path.join(root, 'scripts', 'bench', 'publish-files.ts');
  const environment = { SITE_CONTENT: content, SITE_KEPT: path.join(folder, 'kept') };
  return measureRun([script, path.join(folder, 'beside')], environment, path.join(folder, 'meter'));
}

async function countFiles(
  folder: string,
): Promise<{ pages: number; files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const sizesOfFiles = await Promise.all(names.map(async (name) => (await stat(name)).size));
  return {
    pages: names.filter((name) => name.endsWith('.html')).length,
    files: names.length,
    bytes: sizesOfFiles.reduce((sum, size) => sum + size, 0),
  };
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.padStart(11)).join('');
}
