import { expect, test } from 'vitest';
import { isToWorker } from '../../src/offline/messages.ts';

test.each([
  { kind: 'saved', ids: ['frankenstein'] },
  { kind: 'saved', ids: [] },
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
  { kind: 'saved' },
  { kind: 'saved', ids: [1] },
  { kind: 'saved', ids: 'frankenstein' },
])('The worker pays no heed to %j', (message) => {
  expect(isToWorker(message)).toBe(false);
});
