import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toHeapParameters } from '../build/heap-limit.ts';
import { root } from '../project.ts';
import { measureRun } from './measure-run.ts';
import type { Usage } from './measure-run.ts';
import type { MadeFile } from './recombine.ts';

const REPLACING = path.join(root, 'scripts', 'bench', 'build');

/** Runs something with a folder of its own below the project, where builds find their packages, and removes it. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.bench-`));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes a made library into a folder as its content. */
export async function writeLibrary(folder: string, files: readonly MadeFile[]): Promise<void> {
  for (const kind of ['works', 'authors', 'topics', 'pages']) {
    await mkdir(path.join(folder, kind), { recursive: true });
  }
  for (const file of files) await writeFile(path.join(folder, file.path), file.text);
}

/**
 * Builds the site of the library in `content` below a folder.
 * @param name of the site's folder, and of what its builds keep for each other
 * @param replaced modules of the benchmark by those of the site whose place they take; see replace-modules.mjs
 * @param more settings for the build
 */
export async function buildMadeSite(
  folder: string,
  name: string,
  replaced: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const site = path.join(folder, name);
  await rm(site, { recursive: true, force: true });
  const pairs = Object.entries(replaced).map(
    ([from, to]) => `${path.join(root, from)}=${path.join(REPLACING, to)}`,
  );
  const environment = {
    REPLACED: pairs.join('\n'),
    SITE_CONTENT: path.join(folder, 'content'),
    SITE_CACHE: path.join(folder, `${name}-cache`),
    SITE_KEPT: path.join(folder, `${name}-kept`),
    ...more,
  };
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const parameters = [
    ...toHeapParameters(),
    ...['--import', path.join(REPLACING, 'replace-modules.mjs')],
    astro,
    'build',
  ];
  return measureRun([...parameters, '--outDir', site], environment, path.join(folder, 'meter'));
}

/** Pages without what stands beside them. */
export const PAGES_ALONE = {
  'src/build/open-library.ts': 'open-nothing.ts',
  'src/build/open-site-files.ts': 'open-no-files.ts',
} as const;
