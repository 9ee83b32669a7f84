import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine/engine.ts';
import { askEngine, readIndexOf } from './library.ts';
import { makeLibrary } from './made-library.ts';

const LIBRARY = makeLibrary(900);

/** A library of many files, in which some works have other summaries. */
function createEngineWith(toSummary: (number: number) => string): ReturnType<typeof createEngine> {
  const works = LIBRARY.works.map((work, number) => ({ ...work, summary: toSummary(number) }));
  return createEngine(readIndexOf({ ...LIBRARY, works }));
}

/** Every work has both words, apart from one another, and shorter summaries stand first. */
const APART = 'race and then arms';
const LONGER = 'On the long way to an arms race of many, with words and words and words to read.';

describe('a phrase in a library of many files', () => {
  test('is found in a work beyond the first hundreds that have its words', async () => {
    const engine = createEngineWith((number) =>
      number >= 300 ? 'Other.' : number === 200 ? LONGER : APART,
    );
    const { works, hints, isNearest } = await askEngine(engine, '"arms race"');

    expect(works.results.map(({ id }) => id)).toEqual(['work-200']);
    expect([hints, isNearest]).toEqual([[], false]);
  });

  test('is not said to be missing where works were left unread', async () => {
    const engine = createEngineWith((number) => (number === 890 ? LONGER : APART));
    const { hints, isNearest } = await askEngine(engine, '"arms race"');

    expect(isNearest).toBe(true);
    expect(hints).toEqual([{ message: 'Phrases were looked for in the 512 best works only.' }]);
  });

  test('is looked for no further when enough works have it', async () => {
    const engine = createEngineWith(() => LONGER);
    const { works, hints } = await askEngine(engine, '"arms race"');

    expect(works.total).toBe(128);
    expect(hints).toEqual([{ message: 'Phrases were looked for in the 128 best works only.' }]);
  });

  test('that is left out takes away the works that have it, and no other', async () => {
    const engine = createEngineWith((number) =>
      number >= 300 ? 'Other.' : number % 3 === 0 ? LONGER : APART,
    );
    const all = await askEngine(engine, 'race -"arms race"');
    const none = await askEngine(engine, '-"arms race"');

    expect(all.works.results.every(({ summary }) => summary.text === APART)).toBe(true);
    expect([all.works.total, none.works.total]).toEqual([200, 800]);
  });

  test('that is left out is in none of the nearest works', async () => {
    const engine = createEngineWith((number) =>
      number >= 12 ? 'Other.' : number % 2 === 0 ? LONGER : APART,
    );
    const { works, isNearest } = await askEngine(engine, 'race xyzzy -"arms race"');

    expect(isNearest).toBe(true);
    expect(new Set(works.results.map(({ summary }) => summary.text))).toEqual(new Set([APART]));
  });

  test('is not said to stand nowhere where the works that have it are left out', async () => {
    const engine = createEngineWith((number) =>
      number === 3 ? LONGER : number < 9 ? APART : 'Other.',
    );
    const { works, hints } = await askEngine(engine, '"arms race" -long');

    expect(works.results.map(({ id }) => id)).not.toContain('work-3');
    expect(hints).toEqual([
      { message: 'No work that meets the rest of the query has the phrase “arms race”.' },
    ]);
  });
});
