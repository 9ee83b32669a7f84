import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../../project.ts';
import { measureRun } from '../measure-run.ts';
import type { Usage } from '../measure-run.ts';
import { recombine } from '../recombine.ts';
import type { BuildBenchOptions } from './options.ts';
import { PHASES, toPhase } from './phases.ts';
import type { Builds, BuildReport, PhaseReport } from './report.ts';

/** What takes the place of modules of the site; see replace-modules.mjs. */
const WHOLE = {
  'src/build/cite-works.ts': 'metered/cite-works.ts',
  'src/build/open-library.ts': 'metered/open-library.ts',
  'src/build/search-files.ts': 'metered/search-files.ts',
  'src/build/write-site-files.ts': 'metered/write-site-files.ts',
  'src/catalogue/build.ts': 'metered/build-catalogue.ts',
  'src/exports/data-package.ts': 'metered/data-package.ts',
};
const PAGES_ALONE = {
  'src/build/open-library.ts': 'open-nothing.ts',
  'src/build/open-site-files.ts': 'open-no-files.ts',
};

/** What a build leaves behind of its parts; one may take no time at all. */
const phaseUsages = z.partialRecord(
  z.enum(PHASES),
  z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() }),
);

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
    const used = phaseUsages.parse(JSON.parse(await readFile(toPhasesFile(folder), 'utf8')));
    const warm = isWarmToo ? { warm: await buildBoth(folder) } : {};
    const files = await listFiles(path.join(folder, 'whole'));
    const pages = files.filter((file) => file.path.endsWith('.html')).length;
    return { works, pages, ...sumFiles(files), cold, phases: toPhaseReports(files, used), ...warm };
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
    PHASES_FILE: toPhasesFile(folder),
  };
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const parameters = [...['--import', path.join(HERE, 'replace-modules.mjs')], astro, 'build'];
  return measureRun([...parameters, '--outDir', site], environment, path.join(folder, 'meter'));
}

function toPhasesFile(folder: string): string {
  return path.join(folder, 'phases');
}

/** A file of a site: its path below it, with slashes, and its size. */
interface SizedFile {
  readonly path: string;
  readonly bytes: number;
}

async function listFiles(site: string): Promise<readonly SizedFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files: SizedFile[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    const below = path.relative(site, file).replaceAll(path.sep, '/');
    files.push({ path: below, bytes: (await stat(file)).size });
  }
  return files;
}

function sumFiles(files: readonly SizedFile[]): { readonly files: number; readonly bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function toPhaseReports(
  files: readonly SizedFile[],
  used: z.output<typeof phaseUsages>,
): readonly PhaseReport[] {
  const groups = Map.groupBy(files, (file) => toPhase(file.path));
  return PHASES.map((phase) => ({
    phase,
    ...sumFiles(groups.get(phase) ?? []),
    ...(used[phase] ?? { cpuSeconds: 0, peakMegabytes: 0 }),
  }));
}
