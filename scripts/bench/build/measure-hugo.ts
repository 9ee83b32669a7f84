import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findProgram } from '../../setup/system.mjs';
import { collectOutput } from '../../collect-output.ts';
import { root } from '../../project.ts';
import type { Usage } from '../measure-run.ts';
import type { MadeFile } from '../recombine.ts';
import { InputError } from '../search/input-error.ts';
import { toHugoFiles } from './hugo-library.ts';

/** What Hugo, and Pagefind after it, took for the site in `public`. */
export interface HugoUsage {
  readonly version: string;
  readonly pages: Usage;
  readonly search: Usage;
}

const TIME = '/usr/bin/time';

/**
 * Builds the site of a library with Hugo in a folder of its own, and its search index with Pagefind.
 * @throws InputError where a program for it is missing
 */
export async function measureHugo(folder: string, files: readonly MadeFile[]): Promise<HugoUsage> {
  if (findProgram(['hugo'], 'version') === undefined)
    throw new InputError('--hugo: there is no Hugo. Debian has it: apt-get install hugo');
  if (findProgram([TIME]) === undefined)
    throw new InputError('--hugo: there is no GNU time. Debian has it: apt-get install time');
  await cp(path.join(root, 'scripts', 'bench', 'hugo'), folder, { recursive: true });
  for (const file of toHugoFiles(files)) {
    const place = path.join(folder, 'content', file.path);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, file.text);
  }
  const version = await collectOutput(
    spawn('hugo', ['version'], { stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  const site = path.join(folder, 'public');
  const pages = await measureProgram(folder, ['hugo', '--source', folder, '--destination', site]);
  const pagefind = path.join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs');
  const search = await measureProgram(folder, [process.execPath, pagefind, '--site', site]);
  return { version: /v\d[\d.]*/u.exec(version.output)?.[0] ?? '', pages, search };
}

async function measureProgram(folder: string, command: readonly string[]): Promise<Usage> {
  const figures = path.join(folder, 'figures');
  const parameters = ['--output', figures, '--format', '%U %S %M', ...command];
  const child = spawn(TIME, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { code, output } = await collectOutput(child);
  if (code !== 0) throw new Error(output);
  const [user = 0, system = 0, kilobytes = 0] = (await readFile(figures, 'utf8'))
    .trim()
    .split(' ')
    .map(Number);
  return { cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
}
