import { BUILD } from '../../budgets.ts';
import type { BuildReport } from './report.ts';
import { toGrowth } from './report.ts';

/**
 * What a build took more of than it may, as sentences. Limits for a number of works hold for smaller libraries too.
 * @param before the size before, which growth is measured from
 */
export function findBuildExcess(
  report: BuildReport,
  before: BuildReport | undefined,
): readonly string[] {
  const { works, cold } = report;
  const size = BUILD.sizes.find((limits) => works <= limits.works);
  const figures = [
    { what: 'CPU seconds', value: cold.whole.cpuSeconds, most: size?.cpuSeconds },
    { what: 'MB of memory', value: cold.whole.peakMegabytes, most: size?.megabytes },
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
