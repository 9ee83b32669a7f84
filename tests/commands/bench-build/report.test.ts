import { expect, test } from 'vitest';
import { findBuildExcess } from '../../../scripts/bench/build/limits.ts';
import { toPhase } from '../../../scripts/bench/build/phases.ts';
import {
  toHeadLine,
  toMeaningLines,
  toPhaseLines,
  toReportLine,
} from '../../../scripts/bench/build/report.ts';
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
    phases: [
      { phase: 'start', cpuSeconds: 5, peakMegabytes: 300, files: 0, bytes: 0 },
      { phase: 'pages', cpuSeconds: whole - 5, peakMegabytes: 512.4, files: works, bytes: 1e5 },
    ],
  };
}

function cells(line: string): readonly string[] {
  return line.trim().split(/\s{2,}/u);
}

test('A size that was built cold alone has no warm figures, and the first size no growth', () => {
  expect(cells(toReportLine(report(100, 10), undefined))).toEqual([
    ...['100', '200', '1200', '20'],
    ...['5.0', '10.0', '2.00', '-', '-', '-'],
    ...['20.0', '40.0', '-', '512'],
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

test('Each part of a build has a line, with what each further work takes in it', () => {
  const lines = toPhaseLines(report(300, 16), report(100, 10)).split('\n').map(cells);

  expect(lines).toEqual([
    ['CPU s', 'ms/work', '+ms/work', 'files', 'MB', 'peak MB'],
    ['start', '5.0', '16.67', '0.00', '0', '0.0', '300'],
    ['pages', '11.0', '36.67', '30.00', '300', '0.1', '512'],
  ]);
});

test('A file is of the part of the build that makes it', () => {
  const paths = [
    ...[
      'works/a/index.html',
      '_astro/a.css',
      'works/a.bib',
      'works/a.linkset.json',
      'library.json',
    ],
    ...[
      'authors/b.atom',
      'library.feed.json',
      'bundles/apa/0.json',
      'search/a.bin',
      'data/works.csv',
    ],
    ...['sitemap-1.xml', 'robots.txt', 'resolve/map.json', '_headers'],
  ];

  expect(paths.map(toPhase)).toEqual([
    ...['pages', 'pages', 'exports', 'exports', 'exports'],
    ...['feeds', 'feeds', 'bundles', 'search index', 'data package'],
    ...['for programs', 'for programs', 'for programs', 'for programs'],
  ]);
});

test('A build within its limits has no excess', () => {
  expect(findBuildExcess(report(300, 13), report(100, 11))).toEqual([]);
});

test('A build that passes limits is told with the figure and the limit', () => {
  const heavy = report(10_000, 150);
  const whole = { cpuSeconds: 160, peakMegabytes: 2_100 };
  const passing = { ...heavy, cold: { ...heavy.cold, whole } };

  expect(findBuildExcess(passing, report(5_000, 10))).toEqual([
    '10000 works: 160.00 CPU seconds, where 120 is the limit',
    '10000 works: 2100.00 MB of memory, where 2000 is the limit',
    '10000 works: 8.00 CPU milliseconds for each page, where 7 is the limit',
    '10000 works: 2.13 times the CPU of pages alone, where 2 is the limit',
    '10000 works: 30.00 CPU milliseconds for each further work, where 14 is the limit',
  ]);
});

test('Pages may take more CPU each in a larger library, and are not held to it in one that starting weighs on', () => {
  const cpu = (works: number, milliseconds: number): BuildReport =>
    report(works, (2 * works * milliseconds) / 1000);

  expect(findBuildExcess(cpu(1_000, 50), undefined)).toEqual([]);
  expect(findBuildExcess({ ...cpu(50_000, 7), pages: 60_000 }, undefined)).toEqual([
    '50000 works: 11.67 CPU milliseconds for each page, where 8.2 is the limit',
  ]);
});

test('A library larger than any that has limits may take so much more for each further work', () => {
  const whole = { cpuSeconds: 839, peakMegabytes: 6_999 };
  const large = report(60_000, 839);
  const within = { ...large, cold: { ...large.cold, whole } };
  const beyond = {
    ...within,
    cold: { ...within.cold, whole: { cpuSeconds: 841, peakMegabytes: 7_001 } },
  };

  expect(findBuildExcess(within, undefined)).toEqual([]);
  expect(findBuildExcess(beyond, undefined)).toEqual([
    '60000 works: 841.00 CPU seconds, where 840 is the limit',
    '60000 works: 7001.00 MB of memory, where 7000 is the limit',
    '60000 works: 2.00 times the CPU of pages alone, where 2 is the limit',
  ]);
});
