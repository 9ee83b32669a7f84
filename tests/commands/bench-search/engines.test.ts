import { expect, test } from 'vitest';
import { ENGINE_NAMES } from '../../../scripts/bench/search/engines.ts';
import { runTrial } from '../../../scripts/bench/search/trial.ts';

const LIBRARY = { records: 'tests/fixtures/bench/records.jsonl', works: 5, odd: 0 };

test.each(ENGINE_NAMES)(
  '%s answers a query with the number of the right record',
  async (engine) => {
    const trial = await runTrial({ ...LIBRARY, engine, queries: ['gulls remember', 'ropeless'] });

    if (!trial.isDone && engine === 'pagefind') {
      // Its program is there for common systems only.
      expect(trial.reason).toMatch(/^its program for .* is not installed$/u);
      return;
    }
    expect(trial).toMatchObject({
      isDone: true,
      milliseconds: [expect.any(Number), expect.any(Number)],
    });
    const answers = trial.isDone ? trial.answers : [];
    expect(answers.map(([first]) => first)).toEqual([3, 2]);
  },
);

test('Our engine answers odd queries too, and the slowest is timed', async () => {
  const trial = await runTrial({ ...LIBRARY, engine: 'ours', queries: ['gulls'], odd: 200 });

  expect(trial.isDone && trial.slowestOdd).toBeGreaterThan(0);
});

test('An engine that breaks is reported, and the others go on', async () => {
  const trial = await runTrial({ ...LIBRARY, engine: 'ours', works: 6, queries: ['gulls'] });

  expect(trial.isDone ? '' : trial.reason).toMatch(/has 5 records, where 6 are asked for/u);
});
