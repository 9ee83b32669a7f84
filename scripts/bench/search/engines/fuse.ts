import Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import { z } from 'zod';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes } from '../metering.ts';
import type { BenchRecord } from '../records.ts';

type FuseRecord = Pick<BenchRecord, 'number' | 'title' | 'authors' | 'topics' | 'abstract'>;

/**
 * Without a place where the text is expected, as a word may stand anywhere in a summary. Of the thresholds tried, this
 * one answers best.
 */
const OPTIONS: IFuseOptions<FuseRecord> = {
  keys: [
    { name: 'title', weight: 4 },
    { name: 'authors', weight: 3.2 },
    { name: 'topics', weight: 1 },
    { name: 'abstract', weight: 1 },
  ],
  ignoreLocation: true,
  threshold: 0.4,
  ignoreDiacritics: true,
};

/** Fuse as its documentation has it: all works are looked through for every query. */
export const fuse: BenchEngine = {
  name: 'Fuse over the works',
  build: async (records) => {
    const { made: json, cpuSeconds } = await meterCpu(() => JSON.stringify(records.map(toShown)));
    const { made: index, milliseconds } = await meterTime(() => openIndex(json));
    const bytes = await toSentBytes(json);
    return {
      search: (query) =>
        Promise.resolve(index.search(query, { limit: TOP }).map(({ item }) => item.number)),
      startBytes: bytes,
      totalBytes: bytes,
      files: 1,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

function toShown({ number, title, authors, year, topics, abstract }: BenchRecord): FuseRecord {
  return { ...{ number, title, authors, year, topics, abstract } };
}

function openIndex(json: string): Fuse<FuseRecord> {
  return new Fuse(z.custom<readonly FuseRecord[]>().parse(JSON.parse(json)), OPTIONS);
}
