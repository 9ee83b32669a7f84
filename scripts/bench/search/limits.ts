import { SEARCH } from '../../budgets.ts';
import type { SearchLimits } from '../../budgets.ts';
import { compare } from './report.ts';
import type { Result, SizeReport } from './report.ts';

/** A figure beside its limit. */
interface Verdict {
  readonly name: string;
  /** Absent where it was not measured. */
  readonly value: number | undefined;
  readonly limit: number | undefined;
  /** Whether the limit is the least that is wanted, not the most. */
  readonly isLeast?: boolean;
}

/**
 * Which figures of ours pass their limits, as sentences. Only sizes that have limits are looked at, and figures that
 * were measured.
 */
export function findExcesses(reports: readonly SizeReport[]): readonly string[] {
  const ratios = new Map(compare(reports).map(({ works, ratio }) => [works, ratio]));
  return reports.flatMap(({ works, results }) => {
    const ours = results.find(({ engine }) => engine === 'ours');
    const limits = SEARCH[works];
    if (!ours || !limits) return [];
    return listVerdicts(ours, ratios.get(works), limits).flatMap((verdict) =>
      toExcess(works, verdict),
    );
  });
}

function listVerdicts(
  ours: Result,
  ratio: number | undefined,
  limits: SearchLimits,
): readonly Verdict[] {
  const worst = ours.kinds.reduce((least, { recall }) => Math.min(least, recall), 1);
  return [
    { name: 'the p95 beside that of MiniSearch', value: ratio, limit: limits.p95Ratio },
    { name: 'MRR', value: ours.mrr, limit: limits.mrr, isLeast: true },
    { name: 'recall', value: ours.recall, limit: limits.recall, isLeast: true },
    { name: 'recall of the worst kind', value: worst, limit: limits.worstRecall, isLeast: true },
    { name: 'bytes to start', value: ours.startBytes, limit: limits.startBytes },
    { name: 'files', value: ours.files, limit: limits.files },
    { name: 'seconds for the index', value: ours.buildCpuSeconds, limit: limits.buildCpuSeconds },
    { name: 'MiB of memory', value: ours.peakMegabytes, limit: limits.peakMegabytes },
    { name: 'ms for an odd query', value: ours.slowestOdd, limit: limits.slowestOdd },
  ];
}

function toExcess(
  works: number,
  { name, value, limit, isLeast = false }: Verdict,
): readonly string[] {
  if (value === undefined || limit === undefined) return [];
  if (isLeast ? value >= limit : value <= limit) return [];
  const [size, found, wanted] = [works, value, limit].map(toFigure);
  return [
    `${String(size)} works: ${name} is ${String(found)}, where ${String(wanted)} is the ${isLeast ? 'least' : 'limit'}.`,
  ];
}

function toFigure(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 3 });
}
