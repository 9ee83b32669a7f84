import MiniSearch from 'minisearch';
import type { Options, SearchOptions } from 'minisearch';
import { fold } from '../../../../src/text/fold.ts';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes, toShownFile } from '../metering.ts';
import type { BenchRecord } from '../records.ts';

const OPTIONS: Options<BenchRecord> = {
  idField: 'number',
  fields: ['title', 'authors', 'topics', 'abstract'],
  extractField: (record, field) => {
    if (field === 'number') return record.number;
    if (field === 'title') return record.title;
    if (field === 'authors') return record.authors.join(', ');
    return field === 'topics' ? record.topics.join(', ') : record.abstract;
  },
  processTerm: (term) => fold(term),
};

/** The weights and the edits allowed are those of our own engine; the last word may be unfinished. */
const SEARCH: SearchOptions = {
  boost: { title: 4, authors: 3.2, topics: 1, abstract: 1 },
  prefix: (_, index, terms) => index === terms.length - 1,
  fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
};

/** MiniSearch: works with all the words, or, where there are none, with any of them. */
export const miniSearch: BenchEngine = {
  name: 'MiniSearch',
  build: async (records) => {
    const { made: json, cpuSeconds } = await meterCpu(() => buildIndex(records));
    const { made: index, milliseconds } = await meterTime(() => MiniSearch.loadJSON(json, OPTIONS));
    const bytes = await toSentBytes(json);
    return {
      search: (query) => Promise.resolve(ask(index, query)),
      startBytes: bytes,
      totalBytes: bytes + (await toSentBytes(toShownFile(records))),
      files: 2,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

function buildIndex(records: readonly BenchRecord[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(records);
  return JSON.stringify(index);
}

function ask(index: MiniSearch<BenchRecord>, query: string): readonly number[] {
  const all = index.search(query, { ...SEARCH, combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(query, { ...SEARCH, combineWith: 'OR' });
  return found.slice(0, TOP).map(({ id }) => Number(id));
}
