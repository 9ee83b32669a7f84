import { Charset, Index } from 'flexsearch';
import type { IndexOptions } from 'flexsearch';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes, toShownFile } from '../metering.ts';
import type { BenchRecord } from '../records.ts';

/**
 * One text a work, with the title first, as what stands earlier counts for more; words match from their beginning. Of
 * the encoders and tokenizers tried, these answer best without an index several times as large.
 */
const OPTIONS: IndexOptions = { tokenize: 'forward', encoder: Charset.Normalize };

/** FlexSearch: works with all the words first, then those with some of them. */
export const flexSearch: BenchEngine = {
  name: 'FlexSearch',
  build: async (records) => {
    const { made: parts, cpuSeconds } = await meterCpu(() => buildIndex(records));
    const { made: index, milliseconds } = await meterTime(() => openIndex(parts));
    const bytes = await sumSentBytes([...parts.values()]);
    return {
      search: (query) => Promise.resolve(ask(index, query)),
      startBytes: bytes,
      totalBytes: bytes + (await toSentBytes(toShownFile(records))),
      files: parts.size + 1,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

function buildIndex(records: readonly BenchRecord[]): ReadonlyMap<string, string> {
  const index = new Index(OPTIONS);
  for (const { number, title, authors, topics, abstract } of records) {
    index.add(number, [title, authors.join(', '), topics.join(', '), abstract].join('. '));
  }
  const parts = new Map<string, string>();
  index.export((key, data) => {
    // Parts of which there is nothing come without text, whatever the types say.
    if (data) parts.set(key, data);
  });
  return parts;
}

function openIndex(parts: ReadonlyMap<string, string>): Index {
  const index = new Index(OPTIONS);
  for (const [key, data] of parts) index.import(key, data);
  return index;
}

async function sumSentBytes(texts: readonly string[]): Promise<number> {
  let sum = 0;
  for (const text of texts) sum += await toSentBytes(text);
  return sum;
}

function ask(index: Index, query: string): readonly number[] {
  return index.search(query, { limit: TOP, suggest: true }).map(Number);
}
