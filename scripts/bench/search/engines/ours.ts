import { buildIndex } from '../../../../src/search/build-index.ts';
import { createEngine } from '../../../../src/search/engine.ts';
import type { Engine } from '../../../../src/search/engine.ts';
import type { IndexFile } from '../../../../src/search/index-format.ts';
import { openIndex } from '../../../../src/search/index-reader.ts';
import { NO_FILTERS } from '../../../../src/search/protocol.ts';
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
    const fetched = new Set([files[0].name]);
    const { made: engine, milliseconds } = await meterTime(() => openFiles(files, fetched));
    const numbers = new Map(records.map(({ id, number }) => [id, number]));
    await ask(engine, toFirstQuery(records));
    const needed = files.filter(({ name }) => fetched.has(name) && !SHOWN.test(name));
    return {
      search: async (query) => (await ask(engine, query)).flatMap((id) => numbers.get(id) ?? []),
      startBytes: await sumSentBytes(needed),
      totalBytes: await sumSentBytes(files),
      files: files.length,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

/** @param fetched is told the names of the files that are asked for */
function openFiles(
  [first, ...others]: readonly [IndexFile, ...IndexFile[]],
  fetched: Set<string>,
): Engine {
  const files = new Map(others.map(({ name, bytes }) => [name, bytes]));
  const reader = openIndex(first.bytes, (name) => {
    fetched.add(name);
    const bytes = files.get(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`There is no ${name}.`));
  });
  return createEngine(reader);
}

async function ask({ search }: Engine, text: string): Promise<readonly string[]> {
  const limits = { works: TOP, authors: 3, topics: 3 };
  const { works } = await search({
    ...{ text, filters: NO_FILTERS, sort: 'relevance', depth: 'quick', limits },
  });
  return works.results.map(({ id }) => id);
}

async function sumSentBytes(files: readonly IndexFile[]): Promise<number> {
  let sum = 0;
  for (const { bytes } of files) sum += await toSentBytes(bytes);
  return sum;
}
