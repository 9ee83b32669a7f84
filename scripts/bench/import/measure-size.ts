import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../../project.ts';
import { runMeasured } from '../measure-run.ts';
import type { Usage } from '../measure-run.ts';
import type { ImportBenchOptions } from './options.ts';
import { readAsBibtex, recombineBibtex } from './to-bibtex.ts';

const answer = z.object({
  counts: z.object({
    new: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    doubtful: z.number(),
    refused: z.number(),
  }),
});

/** One run of the import. */
export interface ImportRun {
  readonly counts: z.output<typeof answer>['counts'];
  /** By the clock. */
  readonly seconds: number;
  readonly usage: Usage;
}

/** The import of a file into an empty library, and of the same file once more. */
export interface ImportReport {
  readonly records: number;
  readonly megabytes: number;
  readonly first: ImportRun;
  readonly second: ImportRun;
}

/** Makes a BibTeX file of so many records and imports it twice. */
export async function measureImport(
  works: number,
  { records }: ImportBenchOptions,
): Promise<ImportReport> {
  const parent = path.join(root, '.build');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(path.join(parent, `${String(process.pid)}.bench-`));
  try {
    const text =
      records === undefined
        ? await recombineBibtex(path.join(root, 'content'), works)
        : await readAsBibtex(records, works);
    const file = path.join(folder, 'made.bib');
    await writeFile(file, text);
    const content = path.join(folder, 'content');
    for (const kind of ['works', 'authors', 'topics', 'pages']) {
      await mkdir(path.join(content, kind), { recursive: true });
    }
    const first = await runImport(file, content, folder);
    const second = await runImport(file, content, folder);
    return { records: works, megabytes: Buffer.byteLength(text) / 1e6, first, second };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runImport(file: string, content: string, folder: string): Promise<ImportRun> {
  const parameters = [path.join(root, 'scripts', 'import.ts'), file, '--json'];
  const environment = { SITE_CONTENT: content };
  const run = await runMeasured(parameters, environment, path.join(folder, 'meter'));
  // Doubtful and refused records end the command with 1, and are counted.
  const begin = run.output.indexOf('{');
  const { counts } = answer.parse(JSON.parse(run.output.slice(begin)));
  return { counts, seconds: run.seconds, usage: run.usage };
}
