import { describe, expect, test } from 'vitest';
import type { EngineName } from '../../../scripts/bench/search/engines.ts';
import {
  compare,
  toKindTables,
  toMeaningLines,
  toSizeTable,
} from '../../../scripts/bench/search/report.ts';
import type { Result, SizeReport } from '../../../scripts/bench/search/report.ts';

function aResult(engine: EngineName, mrr: number, p95Ratio?: number): Result {
  const figures = { queries: 1200, mrr, recall: 1, p50: 1.234, p95: 5.678 };
  return {
    engine,
    ...figures,
    kinds: [{ kind: 'title', ...figures }],
    ...{ startBytes: 185_400, totalBytes: 3_400_000, files: 118 },
    ...{ buildCpuSeconds: 12.34, openMilliseconds: 107.6, peakMegabytes: 1234.5 },
    ...(p95Ratio === undefined ? {} : { p95Ratio }),
  };
}

function aReport(works: number, ...results: readonly Result[]): SizeReport {
  return { works, results, leftOut: [] };
}

describe('The report', () => {
  test('has an engine a row, and says which are left out and why', () => {
    const report = {
      ...aReport(
        10_000,
        { ...aResult('ours', 0.963, 0.2), slowestOdd: 48.4 },
        aResult('flexsearch', 0.8),
      ),
      leftOut: [{ engine: 'fuse', reason: 'past 1,000 works a query takes it seconds' }],
    } as const;

    expect(toSizeTable(report).split('\n')).toEqual([
      '10,000 works',
      'engine      queries    MRR  recall  p50 ms  p95 ms  p95 ×  open ms  start kB  total kB  files  build s  peak MiB',
      'ours          1,200  0.963   1.000    1.23    5.68   0.20      108       185     3,400    118     12.3     1,235',
      'flexsearch    1,200  0.800   1.000    1.23    5.68      –      108       185     3,400    118     12.3     1,235',
      'The slowest of the odd queries took ours 48 ms.',
      'fuse is left out: past 1,000 works a query takes it seconds.',
    ]);
  });

  test('sets ours beside the peer that is right most often', () => {
    const report = aReport(
      1000,
      ...[aResult('flexsearch', 0.8), aResult('minisearch', 0.9), aResult('ours', 0.7)],
    );

    expect(toKindTables(report).map((table) => table.split('\n'))).toEqual([
      [
        'By kind, 1,000 works',
        'kind   queries  ours MRR  recall  p50 ms  p95 ms  minisearch MRR  recall  p50 ms  p95 ms',
        'title    1,200     0.700   1.000    1.23    5.68           0.900   1.000    1.23    5.68',
      ],
    ]);
  });

  test('compares nothing kind by kind where one of the two is missing', () => {
    expect(toKindTables(aReport(1000, aResult('ours', 1)))).toEqual([]);
    expect(toKindTables(aReport(1000, aResult('fuse', 1)))).toEqual([]);
  });

  test('compares times with MiniSearch at 10,000 works, or in a run without that at the same size', () => {
    const at = (works: number, ours: number, peer?: number): SizeReport => {
      const peers = peer === undefined ? [] : [{ ...aResult('minisearch', 1), p95: peer }];
      return aReport(works, { ...aResult('ours', 1), p95: ours }, ...peers);
    };

    expect(compare([at(1000, 1, 4), at(10_000, 2, 8), at(100_000, 6)])).toEqual([
      { works: 1000, ratio: 0.125, against: 10_000 },
      { works: 10_000, ratio: 0.25, against: 10_000 },
      { works: 100_000, ratio: 0.75, against: 10_000 },
    ]);
    expect(compare([at(1000, 1, 4), at(100_000, 6)])).toEqual([
      { works: 1000, ratio: 0.25, against: 1000 },
    ]);
  });

  test('says what recall means, for it is not the same for all queries', () => {
    expect(toMeaningLines()).toContain('the share of queries with at least one right work');
  });
});
