import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/search/engine/engine.ts';
import { NO_FILTERS } from '../../src/search/protocol.ts';
import type { SearchAnswer } from '../../src/search/protocol.ts';
import { readPublishedLibrary } from '../support/fixture-library.ts';
import { askEngine, createEngineOf } from './library.ts';

const CARNEGIE = 'in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate';

describe('the published library', () => {
  let engine: Engine;
  const ask = (text: string): Promise<SearchAnswer> => askEngine(engine, text);

  beforeAll(async () => {
    engine = createEngineOf(await readPublishedLibrary());
  });

  test.each([
    ['geopolitcal rivals', CARNEGIE],
    ['Bucknall et al. 2025', CARNEGIE],
    ['trager verification', 'verification-for-international-ai-governance'],
    ['chip goverance', 'verifying-international-agreements-on-ai-six-layers'],
    ['CBM', 'confidence-building-measures-for-ai'],
    ['"geopolitical rivals"', CARNEGIE],
    ['International AI Safety Report', 'international-ai-safety-report-2025'],
  ])('“%s” finds %s first', async (text, id) => {
    expect((await ask(text)).works.results[0]?.id).toBe(id);
  });

  test.each([
    '10.1145/3715275.3732201',
    'doi:10.1145/3715275.3732201',
    'https://doi.org/10.1145/3715275.3732201',
    'DOI 10.1145/3715275.3732201',
    'arXiv 2504.12914',
    'https://dl.acm.org/doi/10.1145/3715275.3732201',
    '2504.12914',
    'arXiv:2504.12914',
    'arXiv:2504.12914v1',
    'https://arxiv.org/abs/2504.12914',
    'https://arxiv.org/pdf/2504.12914v2',
    'https://carnegieendowment.org/europe/research/2025/04/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate',
    'https://carnegieendowment.org/europe/research/2025/04/in-which-areas-of-technical-ai-safety-could-geopolitical-rivals-cooperate?lang=en',
  ])('%s leads to the Carnegie paper alone', async (text) => {
    const { works, hints } = await ask(text);

    expect(works.results.map(({ id }) => id)).toEqual([CARNEGIE]);
    expect(hints).toEqual([]);
  });

  test.each([
    ['https://doi.org/10.1000/none', 'No work here has the DOI 10.1000/none.'],
    ['arXiv:2407.02543', 'No work here has the arXiv id 2407.02543.'],
    ['978-0-306-40615-7', 'No work here has the ISBN 9780306406157.'],
  ])(
    '%s is an identifier that no work has, and nothing else is shown for it',
    async (text, said) => {
      const { works, authors, topics, hints } = await ask(text);

      expect([works.total, authors.total, topics.total]).toEqual([0, 0, 0]);
      expect(hints.map(({ message }) => message)).toEqual([said]);
    },
  );

  test.each([
    ['soren mindermann', 'soren-mindermann'],
    ['mindermann', 'soren-mindermann'],
    ['segerie', 'charbel-raphael-segerie'],
    ['huszar', 'ferenc-huszar'],
    ['Trager, Robert', 'robert-f-trager'],
    ['bengio 2024', 'yoshua-bengio'],
  ])('“%s” is a name, whose author is %s', async (text, id) => {
    const { authors, isName, works } = await ask(text);

    expect(authors.results[0]?.id).toBe(id);
    expect(isName).toBe(true);
    expect(works.total).toBeGreaterThan(0);
  });

  test('Of Bengio in 2024 works of that year are found, and no others', async () => {
    const { works } = await ask('bengio 2024');

    expect(works.total).toBeGreaterThan(0);
    expect(works.results.filter(({ date }) => !date.includes('2024'))).toEqual([]);
  });

  test.each(['carnegie', 'lawfare', 'oxford'])(
    'Works are found by where they come from: “%s”',
    async (text) => {
      const { works } = await ask(text);

      expect(works.total).toBeGreaterThan(0);
      expect(works.results.some(({ matchedIn }) => matchedIn.includes('venues'))).toBe(true);
    },
  );

  test('Works with both words stand above those with one, slip or no slip', async () => {
    const { works, isNearest } = await ask('compute goverance');
    const ids = works.results.map(({ id }) => id);

    expect(isNearest).toBe(false);
    expect(ids.slice(0, 2)).toContain('computing-power-and-the-governance-of-ai');
  });

  test('RAND is neither “and” nor “hand”', async () => {
    const { works, topics } = await ask('RAND');
    const marked = works.results.flatMap(({ title, summary }) =>
      [title, summary].flatMap(({ text, marks }) => marks.map(([a, b]) => text.slice(a, b))),
    );

    expect(works.total).toBeGreaterThan(0);
    expect(marked.filter((word) => !/^rand/iu.test(word))).toEqual([]);
    expect(topics.total).toBe(0);
  });

  test('A slip of the pen is said, with what is shown in its place', async () => {
    expect((await ask('goverance')).hints).toEqual([
      { message: 'No exact match for “goverance”; showing “governance”.' },
    ]);
  });

  test('In a smile there is nothing to search for', async () => {
    expect((await ask('🙂')).hints).toEqual([
      { message: 'There is no letter and no digit in “🙂” to search for.' },
    ]);
  });

  test('A word that is taken away, a phrase and openness narrow what is found', async () => {
    const total = async (text: string): Promise<number> => (await ask(text)).works.total;

    expect(await total('verification -nuclear')).toBeLessThan(await total('verification'));
    expect(await total('verification -nuclear')).toBeGreaterThan(0);
    expect(await total('"international agreements"')).toBeLessThan(
      await total('international agreements'),
    );
    expect(await total('verification is:open')).toBeLessThanOrEqual(await total('verification'));
    expect(await total('bengio -author:trager')).toBeLessThan(await total('bengio'));
  });

  test('All works are listed by id, newest first', async () => {
    const all = await engine.list({
      text: '',
      filters: NO_FILTERS,
      sort: 'newest',
    });

    expect(all).toHaveLength((await ask('')).works.total);
  });
});
