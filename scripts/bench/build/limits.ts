import { BUILD } from '../../budgets.ts';
import type { BuildReport } from './report.ts';
import { toGrowth } from './report.ts';

/** What a build of so many works may take; by page only where pages are what takes it. */
interface Limits {
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly millisecondsForPage: number | undefined;
}

/**
 * What a build took more of than it may, as sentences. Limits for a number of works hold for smaller libraries too, and
 * grow by so much a work for larger ones.
 * @param before the size before, which growth is measured from
 */
export function findBuildExcess(
  report: BuildReport,
  before: BuildReport | undefined,
): readonly string[] {
  const { works, pages, cold } = report;
  const limits = findLimits(works);
  const figures = [
    { what: 'CPU seconds', value: cold.whole.cpuSeconds, most: limits.cpuSeconds },
    { what: 'MB of memory', value: cold.whole.peakMegabytes, most: limits.megabytes },
    {
      what: 'CPU milliseconds for each page',
      value: (1000 * cold.whole.cpuSeconds) / pages,
      most: limits.millisecondsForPage,
    },
    {
      what: 'times the CPU of pages alone',
      value: cold.whole.cpuSeconds / cold.pagesAlone.cpuSeconds,
      most: BUILD.ratio,
    },
    {
      what: 'CPU milliseconds for each further work',
      value: before ? toGrowth(report, before) : 0,
      most: BUILD.millisecondsForWork,
    },
  ];
  return figures.flatMap(({ what, value, most }) =>
    most === undefined || value <= most
      ? []
      : [`${String(works)} works: ${value.toFixed(2)} ${what}, where ${String(most)} is the limit`],
  );
}

function findLimits(works: number): Limits {
  const [, largest] = BUILD.sizes;
  const size = BUILD.sizes.find((limits) => works <= limits.works) ?? largest;
  const beyond = Math.max(0, works - largest.works);
  return {
    cpuSeconds: size.cpuSeconds + (beyond * BUILD.millisecondsForWork) / 1000,
    megabytes: size.megabytes + beyond * BUILD.megabytesForWork,
    millisecondsForPage: works < BUILD.pagesCountFrom ? undefined : size.millisecondsForPage,
  };
}
