import { expect, test } from 'vitest';
import { findExcess } from '../../scripts/bench/limits.ts';

const LIGHT = {
  html: 9_000,
  css: 8_000,
  script: 3_000,
  other: 0,
  fonts: 60_000,
  total: 80_000,
  requests: 7,
};

test('A page within its limits has no excess', () => {
  expect(findExcess('home', LIGHT)).toEqual([]);
});

test('A page that passes limits is told with the figure and the limit', () => {
  const heavy = { ...LIGHT, script: 12_001, fonts: 80_000, total: 130_000, requests: 13 };

  expect(findExcess('home', heavy)).toEqual([
    'home: 50000 bytes without fonts, where 40000 is the limit',
    'home: 130000 bytes with fonts, where 110000 is the limit',
    'home: 12001 bytes of script, where 12000 is the limit',
    'home: 13 requests, where 12 is the limit',
  ]);
});

test('A page where something is looked up may fetch the engine and the index', () => {
  const looking = { ...LIGHT, script: 30_000, requests: 18 };

  expect(findExcess('search with results', looking)).toEqual([]);
  expect(findExcess('works', looking)).toHaveLength(2);
});
