import { judge } from './judge.ts';
import type { Facts, Judgement } from './judge.ts';
import { listKinds } from './queries.ts';
import type { BenchQuery } from './queries.ts';

/** How well and how fast queries were answered. */
export interface Figures {
  readonly queries: number;
  /** Mean reciprocal rank in the first ten. */
  readonly mrr: number;
  /** Mean recall in the first ten. */
  readonly recall: number;
  /** Milliseconds that half of the queries, and 95 in 100, took at most. */
  readonly p50: number;
  readonly p95: number;
}

export interface KindFigures extends Figures {
  readonly kind: string;
}

/** One query with its answer. */
interface Asked extends Judgement {
  readonly kind: string;
  readonly milliseconds: number;
}

/**
 * The figures of each kind, and over all: there, MRR and recall are means over the kinds, in which each kind counts
 * the same however many queries it has, and times are those of all queries.
 * @param answers and milliseconds in the order of the queries
 */
export function toFigures(
  queries: readonly BenchQuery[],
  answers: readonly (readonly number[])[],
  milliseconds: readonly number[],
  facts: readonly Facts[],
): { readonly whole: Figures; readonly kinds: readonly KindFigures[] } {
  const asked = queries.map((query, index) => ({
    kind: query.kind,
    milliseconds: milliseconds[index] ?? NaN,
    ...judge(query, answers[index] ?? [], facts),
  }));
  const kinds = listKinds(queries).map((kind) => ({
    kind,
    ...summarise(asked.filter((query) => query.kind === kind)),
  }));
  const whole = {
    ...summarise(asked),
    mrr: toMean(kinds.map(({ mrr }) => mrr)),
    recall: toMean(kinds.map(({ recall }) => recall)),
  };
  return { whole, kinds };
}

function summarise(asked: readonly Asked[]): Figures {
  const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    queries: asked.length,
    mrr: toMean(asked.map(({ reciprocalRank }) => reciprocalRank)),
    recall: toMean(asked.map(({ recall }) => recall)),
    p50: toPercentile(times, 0.5),
    p95: toPercentile(times, 0.95),
  };
}

function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The smallest value that this share of the values does not pass.
 * @param sorted values in rising order, at least one
 * @param share from above 0 to 1
 */
export function toPercentile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN;
}
