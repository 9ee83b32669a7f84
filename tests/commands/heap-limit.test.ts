import { expect, test } from 'vitest';
import { toHeapParameters } from '../../scripts/build/heap-limit.ts';

const GB = 2 ** 30;

test('A build may use three quarters of the memory, where Node would stop earlier', () => {
  expect(toHeapParameters({}, 16 * GB, 4 * GB)).toEqual(['--max-old-space-size=12288']);
});

test('Node keeps its own limit where that is higher', () => {
  expect(toHeapParameters({}, 4 * GB, 4 * GB)).toEqual([]);
});

test('A limit that somebody has set stands', () => {
  const environment = { NODE_OPTIONS: '--enable-source-maps --max-old-space-size=2048' };
  expect(toHeapParameters(environment, 16 * GB, 4 * GB)).toEqual([]);
});
