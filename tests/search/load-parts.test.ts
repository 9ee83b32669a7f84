import { expect, test } from 'vitest';
import { kept } from '../../src/search/format/load-parts.ts';

/** Parts that are loaded, in order. */
function createLoader(most: number): {
  readonly load: (part: number) => Promise<string>;
  readonly loaded: readonly number[];
} {
  const loaded: number[] = [];
  const load = kept((part) => {
    loaded.push(part);
    return Promise.resolve(`part ${String(part)}`);
  }, most);
  return { load, loaded };
}

test('A part that is kept is loaded once', async () => {
  const { load, loaded } = createLoader(2);

  expect([await load(1), await load(2), await load(1)]).toEqual(['part 1', 'part 2', 'part 1']);
  expect(loaded).toEqual([1, 2]);
});

test('Of too many parts the one that was not used for longest leaves', async () => {
  const { load, loaded } = createLoader(2);
  for (const part of [1, 2, 1, 3, 1, 2]) await load(part);

  expect(loaded).toEqual([1, 2, 3, 2]);
});

test('A part that could not be loaded is tried again', async () => {
  let isOnline = false;
  const load = kept(
    (part) => (isOnline ? Promise.resolve(part) : Promise.reject(new Error('offline'))),
    2,
  );

  await expect(load(1)).rejects.toThrow('offline');
  isOnline = true;
  expect(await load(1)).toBe(1);
});
