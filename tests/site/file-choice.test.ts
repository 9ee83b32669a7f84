import { expect, inject, it } from 'vitest';
import { listFiles } from '../support/built-pages.ts';

const { real, fileless } = inject('sites');
const OF_ENTRIES = /^(?:works|authors|topics|years|types|publishers|series)\/.*(?<!\.html|\.png)$/u;

it('A library without files of its entries and shelves has the same pages, pictures and whole exports', () => {
  const all = listFiles(real);
  const few = listFiles(fileless);
  // Scripts are named by what is in them, and the search index by its edition: these are the same as well.
  const kept = all.filter((name) => !OF_ENTRIES.test(name));

  expect(few.filter((name) => OF_ENTRIES.test(name))).toEqual([]);
  expect(few.filter((name) => !/^bundles\/(?:works|authors|topics|shelves)-/u.test(name))).toEqual(
    kept,
  );
  expect(all.length - kept.length).toBeGreaterThan(2000);
});
