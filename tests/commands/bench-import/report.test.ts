import { expect, test } from 'vitest';
import type { ImportReport, ImportRun } from '../../../scripts/bench/import/measure-size.ts';
import { findExcess, toHeadLine, toReportLine } from '../../../scripts/bench/import/report.ts';

function aRun(counts: Partial<ImportRun['counts']>, seconds: number, megabytes: number): ImportRun {
  return {
    counts: { new: 0, changed: 0, unchanged: 0, doubtful: 0, refused: 0, ...counts },
    seconds,
    usage: { cpuSeconds: seconds / 2, peakMegabytes: megabytes },
  };
}

const REPORT: ImportReport = {
  records: 10_000,
  megabytes: 6.54,
  first: aRun({ new: 9990, unchanged: 4, doubtful: 5, refused: 1 }, 14.1, 386.6),
  second: aRun({ unchanged: 9994, doubtful: 5, refused: 1 }, 11.4, 300),
};

test('An import is one line of the table, under its headings', () => {
  expect(toHeadLine()).toBe(
    '   records        MB       new     known  doubtful   refused   seconds       CPU   peak MB     again   differs',
  );
  expect(toReportLine(REPORT)).toBe(
    '     10000       6.5      9990         4         5         1      14.1       7.0       387      11.4         0',
  );
});

test('An import within its limits passes none', () => {
  expect(findExcess(REPORT)).toEqual([]);
});

test('A slow import, a large one and one that is not the same the second time each pass a limit', () => {
  expect(
    findExcess({
      ...REPORT,
      first: aRun({ new: 10_000 }, 61, 1200),
      second: aRun({ new: 1, changed: 2 }, 1, 1),
    }),
  ).toEqual([
    '10000 records: 61 seconds, where 60 are allowed',
    '10000 records: 1200 MB of memory, where 1000 are allowed',
    '10000 records: 3 differences in the second run, where 0 are allowed',
  ]);
});

test('More records may take more time', () => {
  const slow = { ...REPORT, first: aRun({ new: 20_000 }, 100, 900) };
  expect(findExcess({ ...slow, records: 20_000 })).toEqual([]);
  expect(findExcess({ ...slow, records: 1000 })).toHaveLength(1);
});
