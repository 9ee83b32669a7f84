import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { buildMadeSite, inFolder, PAGES_ALONE, writeLibrary } from '../made-site.ts';
import { recombine } from '../recombine.ts';
import type { MadeFile } from '../recombine.ts';
import { measureHugo } from './measure-hugo.ts';
import type { BuildBenchOptions } from './options.ts';
import { PHASES, toPhase } from './phases.ts';
import type { Builds, BuildReport, HugoReport, PhaseReport } from './report.ts';

/** What takes the place of modules of the site; see replace-modules.mjs. */
const WHOLE = {
  'src/build/cite-works.ts': 'metered/cite-works.ts',
  'src/build/open-library.ts': 'metered/open-library.ts',
  'src/build/search-files.ts': 'metered/search-files.ts',
  'src/build/write-site-files.ts': 'metered/write-site-files.ts',
  'src/catalogue/build.ts': 'metered/build-catalogue.ts',
  'src/exports/data-package.ts': 'metered/data-package.ts',
};

/** What a build leaves behind of its parts; one may take no time at all. */
const phaseUsages = z.partialRecord(
  z.enum(PHASES),
  z.object({ cpuSeconds: z.number(), peakMegabytes: z.number() }),
);

/** Makes a library of this size and builds its site: pages alone and whole, first with nothing kept and then again. */
export async function measureSize(
  works: number,
  { content, authorsPerWork, isWarmToo, isBesideHugo }: BuildBenchOptions,
): Promise<BuildReport> {
  return inFolder(async (folder) => {
    const library = await recombine(content, works, {
      authors: Math.ceil(works * authorsPerWork),
      worksOfOne: 0,
      isOneTopic: false,
    });
    // First, so that a missing program is told at once.
    const hugo = isBesideHugo ? { hugo: await buildWithHugo(folder, library) } : {};
    await writeLibrary(path.join(folder, 'content'), library);
    const cold = await buildBoth(folder);
    const used = phaseUsages.parse(JSON.parse(await readFile(toPhasesFile(folder), 'utf8')));
    const warm = isWarmToo ? { warm: await buildBoth(folder) } : {};
    const files = await listFiles(path.join(folder, 'whole'));
    const pages = files.filter((file) => file.path.endsWith('.html')).length;
    return {
      works,
      pages,
      ...sumFiles(files),
      cold,
      phases: toPhaseReports(files, used),
      ...warm,
      ...hugo,
    };
  });
}

async function buildWithHugo(folder: string, library: readonly MadeFile[]): Promise<HugoReport> {
  const place = path.join(folder, 'hugo');
  const { version, pages: making, search } = await measureHugo(place, library);
  const files = await listFiles(path.join(place, 'public'));
  // Hugo leads from the first page of each list to the list.
  const isPage = (file: string): boolean => /(?<!\/page\/1\/index)\.html$/u.test(file);
  const pages = files.filter((file) => isPage(file.path)).length;
  return { version, pages, bytes: sumFiles(files).bytes, making, search };
}

async function buildBoth(folder: string): Promise<Builds> {
  const pagesAlone = await buildMadeSite(folder, 'alone', PAGES_ALONE);
  const metered = { PHASES_FILE: toPhasesFile(folder) };
  return { pagesAlone, whole: await buildMadeSite(folder, 'whole', WHOLE, metered) };
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
