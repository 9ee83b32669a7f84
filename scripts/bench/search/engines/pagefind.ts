import { rmSync } from 'node:fs';
import { mkdtemp, readFile, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { z } from 'zod';
import type { Usage } from '../../measure-run.ts';
import { findChildUsage } from '../child-usage.ts';
import { MissingEngine, toFirstQuery } from '../engine.ts';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes } from '../metering.ts';
import type { BenchRecord } from '../records.ts';

/** What is used here of the script that Pagefind writes beside its index. */
interface Script {
  readonly createInstance: (options: { readonly basePath: string }) => Instance;
}

interface Instance {
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

/** Where the script believes its files to lie; nothing is fetched from there. */
const ADDRESS = 'https://library.example/pagefind/';

/** Records are handed over in lots, so that neither side waits for the other after each. */
const LOT = 200;

/** The files that hold the index; those beside them are programs and styles. */
const OF_INDEX = /\.pf_[a-z]+$|^pagefind-entry\.json$/u;

/**
 * Pagefind: records in, a folder of small files out, of which a page fetches what a query needs. Its script runs here
 * as it does on a page, with files from the disk in place of the network.
 */
export const pagefind: BenchEngine = {
  name: 'Pagefind',
  build: async (records) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-pagefind-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    const { made: beside, cpuSeconds } = await meterCpu(() => writeIndex(records, folder));
    const fetched = serveFolder(folder);
    const { made: instance, milliseconds } = await meterTime(() => openIndex(folder));
    await ask(instance, toFirstQuery(records));
    return {
      search: (query) => ask(instance, query),
      startBytes: await sumSentBytes(folder, [...fetched]),
      ...(await weighFolder(folder)),
      buildCpuSeconds: cpuSeconds + (beside?.cpuSeconds ?? 0),
      openMilliseconds: milliseconds,
      ...(beside ? { peakMegabytesBeside: beside.peakMegabytes } : {}),
    };
  },
};

/** @returns what Pagefind's own program took, where that can be found out */
async function writeIndex(
  records: readonly BenchRecord[],
  folder: string,
): Promise<Usage | undefined> {
  const index = await startIndex();
  for (let start = 0; start < records.length; start += LOT) {
    const lot = records.slice(start, start + LOT);
    const added = await Promise.all(lot.map((record) => index.addCustomRecord(toCustom(record))));
    refuse(added.flatMap(({ errors }) => errors));
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  const usage = await findChildUsage();
  await close();
  return usage;
}

/** @throws MissingEngine where there is no program for this system */
async function startIndex(): Promise<PagefindIndex> {
  const started = await createIndex({ forceLanguage: 'en' }).catch((cause: unknown) => {
    const system = `${process.platform}-${process.arch}`;
    throw new MissingEngine(`its program for ${system} is not installed`, { cause });
  });
  refuse(started.errors);
  if (!started.index) throw new Error('Pagefind made no index.');
  return started.index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function toCustom({ number, title, authors, topics, abstract }: BenchRecord): {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
} {
  const names = authors.join(', ');
  return {
    url: `/${String(number)}`,
    content: [title, names, topics.join(', '), abstract].join('. '),
    language: 'en',
    meta: { title, authors: names },
  };
}

/**
 * Answers all that is fetched from here on with files of the folder.
 * @returns the names of those that were fetched, and of those that will be
 */
function serveFolder(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const name = pathname.slice(new URL(ADDRESS).pathname.length);
    names.add(name);
    return new Response(await readFile(path.join(folder, name)));
  };
  return names;
}

async function openIndex(folder: string): Promise<Instance> {
  const script: unknown = await import(pathToFileURL(path.join(folder, 'pagefind.js')).href);
  const instance = z.custom<Script>().parse(script).createInstance({ basePath: ADDRESS });
  await instance.init();
  return instance;
}

/** A page cannot name a result before it has the result's own file. */
async function ask(instance: Instance, query: string): Promise<readonly number[]> {
  const { results } = await instance.search(query);
  const shown = await Promise.all(results.slice(0, TOP).map(({ data }) => data()));
  return shown.map(({ url }) => Number(new URL(url).pathname.slice(1)));
}

async function weighFolder(folder: string): Promise<{ totalBytes: number; files: number }> {
  const names = await readdir(folder, { recursive: true });
  const ofIndex = names.filter((name) => OF_INDEX.test(name));
  return { totalBytes: await sumSentBytes(folder, ofIndex), files: ofIndex.length };
}

/** Files of the index are packed already; a host sends them as they are. */
async function sumSentBytes(folder: string, names: readonly string[]): Promise<number> {
  let sum = 0;
  for (const name of names.filter((candidate) => OF_INDEX.test(candidate))) {
    const file = path.join(folder, name);
    sum += name.endsWith('.json')
      ? await toSentBytes(await readFile(file))
      : (await stat(file)).size;
  }
  return sum;
}
