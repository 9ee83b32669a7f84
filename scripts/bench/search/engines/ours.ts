import { z } from 'zod';
import { toIndexFile } from '../../../../src/search/documents.ts';
import { createEngine } from '../../../../src/search/engine.ts';
import type { Engine } from '../../../../src/search/engine.ts';
import { INDEX_VERSION } from '../../../../src/search/index-format.ts';
import type { IndexedWork, SearchIndex } from '../../../../src/search/index-format.ts';
import { toSlug } from '../../../../src/text/slug.ts';
import type { BenchEngine } from '../engine.ts';
import { TOP } from '../judge.ts';
import { meterCpu, meterTime, toSentBytes } from '../metering.ts';
import type { BenchRecord } from '../records.ts';

/** So many authors are named in a list. */
const NAMED = 3;

/** This site's own search, asked as its search page asks. */
export const ours: BenchEngine = {
  name: 'ours',
  build: async (records) => {
    const { made: json, cpuSeconds } = await meterCpu(() => toIndexFile(toIndex(records)).json);
    const bytes = await toSentBytes(json);
    const { made: engine, milliseconds } = await meterTime(() => openIndex(json));
    const numbers = new Map(records.map(({ id, number }) => [id, number]));
    return {
      search: (query) => Promise.resolve(ask(engine, query).flatMap((id) => numbers.get(id) ?? [])),
      startBytes: bytes,
      totalBytes: bytes,
      files: 1,
      buildCpuSeconds: cpuSeconds,
      openMilliseconds: milliseconds,
    };
  },
};

function openIndex(json: string): Engine {
  return createEngine(z.custom<SearchIndex>().parse(JSON.parse(json)));
}

function ask(engine: Engine, text: string): readonly string[] {
  const { works } = engine.search({
    text,
    filters: { authors: [], topics: [], types: [] },
    sort: 'relevance',
    limits: { works: TOP, authors: 3, topics: 3 },
  });
  return works.results.map(({ id }) => id);
}

/** Who signs under one name is taken for one author. */
function toIndex(records: readonly BenchRecord[]): SearchIndex {
  const names = number(records.flatMap(({ authors }) => authors));
  const labels = number(records.flatMap(({ topics }) => topics));
  return {
    version: INDEX_VERSION,
    types: [{ id: 'paper', one: 'Paper', many: 'Papers' }],
    authors: [...names].map(([name, place]) => ({ id: toId(name, place), name })),
    topics: [...labels].map(([label, place]) => ({ id: toId(label, place), label })),
    works: records.map((record) => toIndexedWork(record, names, labels)),
  };
}

/** Texts, each once and sorted, with their places. */
function number(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(texts)].sort().map((text, place) => [text, place]));
}

/** Different names may have the same slug. */
function toId(name: string, place: number): string {
  return `${toSlug(name)}-${String(place)}`;
}

function toIndexedWork(
  { id, title, authors, topics, year, abstract }: BenchRecord,
  names: ReadonlyMap<string, number>,
  labels: ReadonlyMap<string, number>,
): IndexedWork {
  const published = String(year).padStart(4, '0');
  const signed = [...new Set(authors.flatMap((name) => names.get(name) ?? []))];
  const rest = signed.length - NAMED;
  return {
    ...{ id, title, published, date: published, type: 0 },
    authors: signed,
    named: Math.min(NAMED, signed.length),
    ...(rest > 0 ? { rest } : {}),
    topics: topics.flatMap((label) => labels.get(label) ?? []),
    summary: abstract,
  };
}
