import { boundsOf } from './engines.ts';
import type { EngineName } from './engines.ts';
import { toFigures } from './figures.ts';
import type { Facts } from './judge.ts';
import { InputError } from './input-error.ts';
import type { BenchOptions } from './options.ts';
import { chooseQueries } from './queries.ts';
import type { BenchQuery } from './queries.ts';
import type { Result, SizeReport } from './report.ts';
import { runTrial } from './trial.ts';

/** What the engines are tried on. */
export interface Material {
  readonly options: BenchOptions;
  readonly queries: readonly BenchQuery[];
  /** Of all records, by number. */
  readonly facts: readonly Facts[];
}

type Finding = Result | { readonly engine: EngineName; readonly reason: string };

/**
 * Tries each engine in turn on the first records.
 * @param tell is told which engine is at work
 * @throws InputError where no query belongs to these records
 */
export async function measureSize(
  works: number,
  material: Material,
  tell: (message: string) => void,
): Promise<SizeReport> {
  const findings: Finding[] = [];
  for (const engine of material.options.engines) {
    tell(`${engine}, ${works.toLocaleString('en')} works …`);
    findings.push(await tryEngine(engine, works, material));
  }
  const results = findings.filter((finding) => 'mrr' in finding);
  const peer = results.find(({ engine }) => engine === 'minisearch');
  return {
    works,
    results: results.map((result) => ({
      ...result,
      ...(peer ? { p95Ratio: result.p95 / peer.p95 } : {}),
    })),
    leftOut: findings.filter((finding) => 'reason' in finding),
  };
}

async function tryEngine(
  engine: EngineName,
  works: number,
  { options, queries, facts }: Material,
): Promise<Finding> {
  const bounds = boundsOf(engine);
  if (works > bounds.works) {
    const most = bounds.works.toLocaleString('en');
    return { engine, reason: `past ${most} works a query takes it seconds` };
  }
  const perKind = Math.min(options.perKind, bounds.perKind);
  const chosen = chooseQueries(queries, works, { kinds: options.kinds, perKind });
  if (chosen.length === 0) {
    throw new InputError(`No query was made from the first ${String(works)} records.`);
  }
  const texts = chosen.map(({ q }) => q);
  const odd = engine === 'ours' ? options.odd : 0;
  const trial = await runTrial({ engine, works, records: options.records, queries: texts, odd });
  if (!trial.isDone) return { engine, reason: trial.reason };
  const { isDone, answers, milliseconds, ...taken } = trial;
  const { whole, kinds } = toFigures(chosen, answers, milliseconds, facts);
  return { engine, ...whole, ...taken, kinds };
}
