import { expect, test } from 'vitest';
import { findExcesses } from '../../../scripts/bench/search/limits.ts';
import type { Result, SizeReport } from '../../../scripts/bench/search/report.ts';

const OURS: Result = {
  engine: 'ours',
  queries: 100,
  ...{ mrr: 0.98, recall: 0.995, p50: 1, p95: 2 },
  kinds: [{ kind: 'title', queries: 100, mrr: 0.98, recall: 0.97, p50: 1, p95: 2 }],
  ...{ startBytes: 170_000, totalBytes: 10_000_000, files: 1300 },
  ...{ buildCpuSeconds: 5, openMilliseconds: 40, peakMegabytes: 700, slowestOdd: 60 },
};
const MINISEARCH: Result = { ...OURS, engine: 'minisearch', p95: 10 };

function aReport(works: number, ...results: readonly Result[]): SizeReport {
  return { works, results, leftOut: [] };
}

test('Figures at their limits pass none', () => {
  expect(findExcesses([aReport(10_000, { ...OURS, p95: 2.5, mrr: 0.97 }, MINISEARCH)])).toEqual([]);
});

test('A figure that passes its limit is told with both', () => {
  const slow = { ...OURS, p95: 3.1, mrr: 0.9651, startBytes: 190_001, slowestOdd: 120 };

  expect(findExcesses([aReport(10_000, slow, MINISEARCH)])).toEqual([
    '10,000 works: the p95 beside that of MiniSearch is 0.31, where 0.25 is the limit.',
    '10,000 works: MRR is 0.965, where 0.97 is the least.',
    '10,000 works: bytes to start is 190,001, where 190,000 is the limit.',
    '10,000 works: ms for an odd query is 120, where 100 is the limit.',
  ]);
});

test('Times at every size are held against MiniSearch at 10,000 works', () => {
  const [middle, large] = [
    aReport(10_000, OURS, MINISEARCH),
    aReport(100_000, { ...OURS, p95: 6, recall: 0.9 }),
  ];

  expect(findExcesses([middle, large])).toEqual([
    '100,000 works: the p95 beside that of MiniSearch is 0.6, where 0.5 is the limit.',
    '100,000 works: recall is 0.9, where 0.985 is the least.',
  ]);
});

test('Sizes without limits, engines of others and what was not measured pass none', () => {
  expect(findExcesses([aReport(500, { ...OURS, mrr: 0 }, MINISEARCH)])).toEqual([]);
  expect(findExcesses([aReport(10_000, { ...MINISEARCH, mrr: 0 })])).toEqual([]);
  expect(findExcesses([aReport(10_000, { ...OURS, p95: 1000 })])).toEqual([]);
});
