import { expect, test } from 'vitest';
import { isToWorker } from '../../src/offline/messages.ts';

test.each([
  { kind: 'opened', page: '/works/a/' },
  { kind: 'saved', pages: ['/works/a/'], data: [] },
  { kind: 'list' },
  { kind: 'forget' },
])('The worker understands %j', (message) => {
  expect(isToWorker(message)).toBe(true);
});

test.each([
  undefined,
  null,
  'list',
  {},
  { kind: 'other' },
  { kind: 'opened' },
  { kind: 'opened', page: 1 },
  { kind: 'saved', pages: ['/works/a/'] },
  { kind: 'saved', pages: [1], data: [] },
  { kind: 'saved', pages: [], data: '/a' },
])('The worker pays no heed to %j', (message) => {
  expect(isToWorker(message)).toBe(false);
});
