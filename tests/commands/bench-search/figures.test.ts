import { expect, test } from 'vitest';
import { toFigures, toPercentile } from '../../../scripts/bench/search/figures.ts';
import { toFacts } from '../../../scripts/bench/search/judge.ts';

const FACTS = ['Lanterns', 'Kelp'].map((title) => toFacts({ title, family: [] }));

test('Each kind counts the same, however many queries it has', () => {
  const queries = [
    ...[1, 2, 3].map(() => ({ kind: 'title', q: 'lanterns', rel: [0], target: 0 })),
    { kind: 'acronym', q: 'kelp', rel: { ti: 'kelp' }, target: 1 },
  ];
  const answers = [[0], [0], [0], [0, 1]];

  const { whole, kinds } = toFigures(queries, answers, [1, 2, 3, 10], FACTS);

  expect(whole).toEqual({ queries: 4, mrr: 0.75, recall: 1, p50: 2, p95: 10 });
  expect(kinds).toEqual([
    { kind: 'title', queries: 3, mrr: 1, recall: 1, p50: 2, p95: 3 },
    { kind: 'acronym', queries: 1, mrr: 0.5, recall: 1, p50: 10, p95: 10 },
  ]);
});

test('A percentile is a time that was measured, and this share of the queries took no longer', () => {
  const times = Array.from({ length: 100 }, (_, index) => index + 1);

  expect(toPercentile(times, 0.5)).toBe(50);
  expect(toPercentile(times, 0.95)).toBe(95);
  expect(toPercentile([7], 0.95)).toBe(7);
});
