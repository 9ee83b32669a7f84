import { buildIndex } from '../../../../src/search/builder/build-index.ts';
import { createEngine } from '../../../../src/search/engine/engine.ts';
import type { Engine } from '../../../../src/search/engine/engine.ts';
import type { IndexFile } from '../../../../src/search/format/index-format.ts';
import { openIndex } from '../../../../src/search/format/index-reader.ts';
import { NO_FILTERS } from '../../../../src/search/protocol.ts';
import type { SearchDepth } from '../../../../src/search/protocol.ts';
import { toDocuments } from '../documents.ts';
import { toFirstQuery } from '../engine.ts';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes } from '../metering.ts';

/** Parts that results are shown from, when it is known which they are. */
const SHOWN = /^(?:works|authors)-/u;

/** This site's own search, asked as the dialog asks it with every key. */
export const ours: BenchEngine = {
  name: 'ours',
  build: async (records) => {
    const { made: files, cpuSeconds } = await meterCpu(() => buildIndex(toDocuments(records)));
    const { made: engine, milliseconds } = await meterTime(() => openFiles(files));
    const numbers = new Map(records.map(({ id, number }) => [id, number]));
    const first = toFirstQuery(records);
    return {
      search: async (query) =>
        (await ask(engine, query, 'quick')).flatMap((id) => numbers.get(id) ?? []),
      startBytes: Math.max(
        await sumStart(files, first, 'quick'),
        await sumStart(files, first, 'works'),
      ),
      totalBytes: await sumSentBytes(files),
      files: files.length,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

type IndexFiles = readonly [IndexFile, ...IndexFile[]];

/** Bytes that are sent until the works of a first answer are known: the dialog asks for a quick one, the page for all. */
async function sumStart(files: IndexFiles, query: string, depth: SearchDepth): Promise<number> {
  const fetched = new Set([files[0].name]);
  await ask(openFiles(files, fetched), query, depth);
  return sumSentBytes(files.filter(({ name }) => fetched.has(name) && !SHOWN.test(name)));
}

/** @param fetched is told the names of the files that are asked for */
function openFiles([first, ...others]: IndexFiles, fetched = new Set<string>()): Engine {
  const files = new Map(others.map(({ name, bytes }) => [name, bytes]));
  const reader = openIndex(first.bytes, (name) => {
    fetched.add(name);
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`There is no ${name}.`));
  });
  return createEngine(reader);
}

async function ask(
  { search }: Engine,
  text: string,
  depth: SearchDepth,
): Promise<readonly string[]> {
  const limits = { works: TOP, authors: 3, topics: 3 };
  const { works } = await search({
    ...{ text, filters: NO_FILTERS, sort: 'relevance', depth, limits },
  });
  return works.results.map(({ id }) => id);
}

async function sumSentBytes(files: readonly IndexFile[]): Promise<number> {
  let sum = 0;
  for (const { bytes } of files) sum += await toSentBytes(bytes);
  return sum;
}
