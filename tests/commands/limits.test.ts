import { expect, test } from 'vitest';
import { findExcess } from '../../scripts/bench/limits.ts';
import type { PageKind, PageLimits } from '../../scripts/budgets.ts';
import { PAGES, WEIGHT } from '../../scripts/budgets.ts';

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
    'home: 130000 bytes with fonts, where 90000 is the limit',
    'home: 12001 bytes of script, where 5500 is the limit',
    'home: 13 requests, where 8 is the limit',
  ]);
});

test('A page where something is looked up may fetch the engine and the index, and no more', () => {
  const looking = { ...LIGHT, script: 18_000, requests: 14 };
  const heavy = { ...LIGHT, script: 5e6, total: 2e7, requests: 100 };

  expect(findExcess('search with results', looking)).toEqual([]);
  expect(findExcess('works', looking)).toHaveLength(2);
  expect(findExcess('search', heavy)).toHaveLength(4);
});

test('No kind of page may weigh more than was promised of it', () => {
  const LOOKING: readonly PageKind[] = ['search', 'search with results', 'bibliography'];
  const kinds = Object.entries(PAGES) as [PageKind, PageLimits][];
  const loose = kinds.filter(
    ([kind, { bytes, script }]) =>
      !LOOKING.includes(kind) && (bytes > WEIGHT.withFonts || script > WEIGHT.script),
  );

  expect(loose).toEqual([]);
  expect(PAGES.home.withoutFonts).toBe(WEIGHT.home);
  expect(PAGES['work with many authors'].withoutFonts).toBe(WEIGHT.work);
  expect(PAGES['undated work'].withoutFonts).toBe(WEIGHT.work);
});
