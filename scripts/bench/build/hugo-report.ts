import { toSearchedSeconds } from './report.ts';
import type { BuildReport, HugoReport } from './report.ts';

const COLUMNS = ['', 'pages', 'MB', 'CPU s', 'pages/s', 'peak MB'];

/**
 * Our pages with their search index beside a site of Hugo and Pagefind, a line each, and how many times the pages a CPU
 * second ours are. What else stands beside our pages is in neither.
 */
export function toHugoLines(report: BuildReport, hugo: HugoReport): string {
  const ours = report.phases.filter(({ phase }) => phase === 'pages' || phase === 'search index');
  const rows = [
    {
      name: 'ours: pages and search',
      pages: report.pages,
      bytes: ours.reduce((sum, { bytes }) => sum + bytes, 0),
      cpuSeconds: toSearchedSeconds(report),
      peakMegabytes: report.cold.pagesAlone.peakMegabytes,
    },
    {
      name: `Hugo ${hugo.version} and Pagefind`,
      pages: hugo.pages,
      bytes: hugo.bytes,
      cpuSeconds: hugo.making.cpuSeconds + hugo.search.cpuSeconds,
      peakMegabytes: Math.max(hugo.making.peakMegabytes, hugo.search.peakMegabytes),
    },
  ];
  const cells = rows.map(({ name, pages, bytes, cpuSeconds, peakMegabytes }) => [
    name,
    String(pages),
    (bytes / 1e6).toFixed(0),
    cpuSeconds.toFixed(1),
    (pages / cpuSeconds).toFixed(0),
    peakMegabytes.toFixed(0),
  ]);
  const [a = 0, b = 1] = rows.map(({ pages, cpuSeconds }) => pages / cpuSeconds);
  return [
    ...[COLUMNS, ...cells].map(
      ([name = '', ...figures]) =>
        name.padEnd(28) + figures.map((figure) => figure.padStart(10)).join(''),
    ),
    `pages a CPU second, ours divided by Hugo's: ${(a / b).toFixed(2)}`,
  ].join('\n');
}
