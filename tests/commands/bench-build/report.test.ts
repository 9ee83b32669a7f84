import { expect, test } from 'vitest';
import { toHeadLine, toMeaningLines, toReportLine } from '../../../scripts/bench/build/report.ts';
import type { BuildReport } from '../../../scripts/bench/build/report.ts';

function report(works: number, whole: number): BuildReport {
  return {
    works,
    pages: 2 * works,
    files: 12 * works,
    bytes: 2e5 * works,
    cold: {
      pagesAlone: { cpuSeconds: whole / 2, peakMegabytes: 300 },
      whole: { cpuSeconds: whole, peakMegabytes: 512.4 },
    },
  };
}

function cells(line: string): readonly string[] {
  return line.trim().split(/\s{2,}/u);
}

test('A size that was built cold alone has no warm figures, and the first size no growth', () => {
  expect(cells(toReportLine(report(100, 10), undefined))).toEqual([
    ...['100', '200', '1200', '20'],
    ...['5.0', '10.0', '2.00', '-', '-', '-'],
    ...['20.0', '-', '512'],
  ]);
});

test('Growth is what each further work takes', () => {
  const line = cells(toReportLine(report(300, 16), report(100, 10)));
  expect(line[cells(toHeadLine()).indexOf('+ms/work')]).toBe('30.0');
});

test('Every column has a meaning', () => {
  const meanings = toMeaningLines()
    .split('\n')
    .map((line) => cells(line)[0]);
  expect(meanings).toEqual(cells(toHeadLine()));
});
