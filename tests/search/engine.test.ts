import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { YearSpan } from '../../src/catalogue/year-spans.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import { createEngine } from '../../src/search/engine/engine.ts';
import { anyQuery, anyText } from './any-text.ts';
import {
  ask,
  askEngine,
  bracketed,
  catalogue,
  createEngineOf,
  idsOf,
  readIndexOf,
  worksFor,
} from './library.ts';
import { makeLibrary } from './made-library.ts';

describe('works', () => {
  test.each([
    ['verification', ['verification', 'rivals'], 'the title before the summary'],
    ['trager verification', ['verification', 'rivals'], 'all words, in any field'],
    ['verification trager', ['verification', 'rivals'], 'in any order'],
    ['rivals geopol', ['rivals'], 'the last word as it is typed'],
    ['geopolitcal rivals', ['rivals'], 'a letter left out'],
    ['goepolitical', ['rivals'], 'two letters swapped'],
    ['counting chips across the borders', ['chips'], 'frequent words that are not there'],
    ['bengio 2024', ['chips'], 'a year'],
    ['grosse strasse aegypten', ['strasse'], 'letters in their plain spelling'],
    ['chip', ['chips'], 'a singular'],
  ])('“%s” finds %j: %s', async (text, works) => {
    expect(await worksFor(text)).toEqual(works);
  });

  test.each([
    ['Trager, Robert', ['verification', 'chips', 'rivals']],
    ['R. F. Trager', ['verification', 'chips', 'rivals']],
    ['Trager RF', ['verification', 'chips', 'rivals']],
    ['rob trager', ['verification', 'chips', 'rivals']],
    ['soren mindermann', ['chips']],
    ['xue lan', ['chips']],
    ['Ségerie', ['chips']],
    ['charbel raphael', ['chips']],
  ])('An author is found as “%s”', async (text, works) => {
    expect((await worksFor(text)).toSorted()).toEqual(works.toSorted());
  });

  test('A word is not found inside another', async () => {
    expect(await worksFor('art particle')).toEqual(['particles']);
    expect((await ask('icle art')).isNearest).toBe(true);
  });

  test('The word itself comes before words that begin with it, and those before words that look like it', async () => {
    const titles = ['Formal notes', 'Former notes', 'Form notes'];
    const engine = createEngineOf(
      aCatalogue(...titles.map((title, index) => aWork(`w${String(index)}`, { title }))),
    );

    const { works } = await askEngine(engine, 'form');

    expect(works.results.map(({ title }) => bracketed(title))).toEqual([
      '[Form] notes',
      '[Formal] notes',
      '[Former] notes',
    ]);
  });

  test('“measure” finds “measuring”, beside a word with a slip as well', async () => {
    expect(await worksFor('measure art')).toEqual(['particles']);
    expect(await worksFor('measure phisics')).toEqual(['particles']);
  });

  test('A word that nothing has, even with a slip, stands for words of the same stem', async () => {
    const [work] = (await ask('cooperative')).works.results;

    expect(work && bracketed(work.title)).toBe('Where Could Geopolitical Rivals [Cooperate]?');
    expect((await ask('particular')).works.total).toBe(1);
    expect((await ask('coopers')).works.total).toBe(1);
  });

  test('Where no work has all the words, those with most of them are shown, and what is missing is said', async () => {
    const answer = await ask('rivals xyzzy');

    expect(answer.isNearest).toBe(true);
    expect(idsOf(answer.works)).toEqual(['rivals']);
    expect(answer.hints).toEqual([{ message: 'Nothing here has “xyzzy”.', suggestion: 'rivals' }]);
  });

  test.each([
    ['rivals Xyzzy-Qwrt', 'Nothing here has “Xyzzy-Qwrt”.'],
    ['rivals 人工知能', 'Nothing here has “人工知能”.'],
    ['Geopolitcal rivals', 'No exact match for “Geopolitcal”; showing “geopolitical”.'],
  ])('What is said of “%s” names the word as it was typed', async (text, message) => {
    expect((await ask(text)).hints.map((hint) => hint.message)).toEqual([message]);
  });

  test('Nothing is found for nonsense', async () => {
    const { works, authors, topics, isNearest } = await ask('qqqqq');

    expect([works.total, authors.total, topics.total, isNearest]).toEqual([0, 0, 0, false]);
  });

  test('Without a query all works are listed, newest first and the undated last', async () => {
    expect(await worksFor('')).toEqual(['verification', 'particles', 'chips', 'rivals', 'strasse']);
  });

  test('By date, the undated stand last in either order', async () => {
    const sorted = async (sort: 'newest' | 'oldest'): Promise<readonly string[]> =>
      idsOf((await ask('', {}, { sort })).works);

    expect(await sorted('newest')).toEqual([
      'verification',
      'particles',
      'chips',
      'rivals',
      'strasse',
    ]);
    expect(await sorted('oldest')).toEqual([
      'rivals',
      'chips',
      'particles',
      'verification',
      'strasse',
    ]);
  });

  test('Only a page of works is described, and all are counted', async () => {
    const { works } = await ask('', {}, { limits: { works: 2, authors: 0, topics: 0 } });

    expect([works.total, works.results.length]).toEqual([5, 2]);
  });
});

describe('a result', () => {
  test('is described as lists describe it, with the words marked', async () => {
    expect((await ask('chip bengio')).works.results[0]).toEqual({
      id: 'chips',
      title: { text: 'Counting Chips across Borders', marks: [[9, 14]] },
      date: '2024',
      datetime: '2024',
      type: 'Conference paper',
      authors: [
        { id: 'yoshua-bengio', text: 'Yoshua Bengio', marks: [[7, 13]] },
        { id: 'anna-ilves', text: 'Anna Ilves', marks: [] },
        { id: 'lan-xue', text: 'Lan Xue', marks: [] },
      ],
      rest: 3,
      alsoMatched: [],
      summary: {
        text: 'A register of hardware would make promises about compute believable.',
        marks: [],
      },
      topics: [{ id: 'compute', text: 'Compute governance', marks: [] }],
      matchedIn: ['title', 'authors'],
    });
  });

  test('names the author who matched, however far down the list', async () => {
    const [work] = (await ask('segerie')).works.results;

    expect(work?.alsoMatched.map(bracketed)).toEqual(['Charbel-Raphaël [Segerie]']);
    expect(work?.matchedIn).toEqual(['authors']);
  });

  test('shows the name as printed on the work', async () => {
    const [work] = (await ask('trager verification')).works.results;

    expect(work?.authors.map(bracketed)).toEqual(['Anna Ilves', 'Robert [Trager]']);
  });

  test('marks whole words where they stand in the text, whatever folding made of them', async () => {
    const [work] = (await ask('grosse strasse aegypten')).works.results;

    expect(work && bracketed(work.title)).toBe('Die [Große] [Straße] nach [Ægypten]');
  });

  test('marks a last single letter nowhere but in names that have a word of the query', async () => {
    const [work] = (await ask('rivals bengio y')).works.results;

    expect(work?.authors.map(bracketed)).toEqual(['[Yoshua] [Bengio]', 'Robert F.\u00A0Trager']);
    expect(work && bracketed(work.summary)).not.toContain('[');
  });

  test('says where the words were found when not all stand in the title', async () => {
    const matchedIn = async (text: string): Promise<readonly string[]> =>
      (await ask(text)).works.results[0]?.matchedIn ?? [];

    expect(await matchedIn('particle physics')).toEqual([]);
    expect(await matchedIn('state of the art of measuring')).toEqual(['summary']);
    expect(await matchedIn('particle 2024')).toEqual(['title', 'year']);
    expect(await matchedIn('')).toEqual([]);
  });
});

describe('authors and topics', () => {
  test('An author stands above his works', async () => {
    expect((await ask('soren mindermann')).authors).toEqual({
      total: 1,
      results: [
        {
          id: 'soren-mindermann',
          name: {
            text: 'Sören Mindermann',
            marks: [
              [0, 5],
              [6, 16],
            ],
          },
          works: 1,
        },
      ],
    });
  });

  test.each([
    ['soren mindermann', true],
    ['mindermann', true],
    ['Trager, R', true],
    ['Robert F. Trager', true],
    ['soren minder', true],
    ['soren m', true],
    ['trager verification', false],
    ['chips', false],
    ['an', false],
    ['', false],
  ])('“%s” is taken for the name of an author: %s', async (text, isName) => {
    expect((await ask(text)).isName).toBe(isName);
  });

  test('Of namesakes, the one with more works comes first', async () => {
    expect(idsOf((await ask('robert')).authors)).toEqual(['robert-trager', 'robert-long']);
  });

  test('The other name is shown where it is what matched', async () => {
    const [author] = (await ask('rob trager')).authors.results;

    expect(author?.alias && bracketed(author.alias)).toBe('[Rob] [Trager]');
  });

  test('An author is found among other words, where only names have that word', async () => {
    expect(idsOf((await ask('segerie chips rlhf')).authors)).toEqual(['charbel-segerie']);
    expect(idsOf((await ask('state of the art')).authors)).toEqual([]);
  });

  test('Of several authors in a query each is found, and of namesakes only the one who has more of it', async () => {
    expect(idsOf((await ask('bengio segerie')).authors)).toEqual([
      'yoshua-bengio',
      'charbel-segerie',
    ]);
    expect(idsOf((await ask('robert trager hardware')).authors)).toEqual(['robert-trager']);
  });

  test('An initial is marked with its full stop, and only in names that have a word of the query', async () => {
    const { authors, works } = await ask('R. F. Trager');

    expect(authors.results.map(({ name }) => bracketed(name))).toEqual([
      '[Robert F.]\u00A0[Trager]',
    ]);
    const printed = works.results.find(({ id }) => id === 'verification');
    expect(printed?.authors.map(bracketed)).toEqual(['Anna Ilves', '[Robert] [Trager]']);
  });

  test('A topic is found by its label, by another name and among other words', async () => {
    expect(idsOf((await ask('compute goverance')).topics)).toEqual(['compute']);
    expect(idsOf((await ask('evaluations')).topics)).toEqual(['evaluations']);
    expect(idsOf((await ask('chips compute governance')).topics)).toEqual(['compute']);
  });

  test('Without a query the topics with most works are given, and no authors', async () => {
    const { authors, topics } = await ask('');

    expect(authors.total).toBe(0);
    expect(topics.results.map(({ id, works }) => [id, works])).toEqual([
      ['ai', 3],
      ['governance', 3],
      ['compute', 1],
      ['evaluations', 1],
    ]);
  });
});

describe('fields in a query', () => {
  test.each([
    ['author:trager', ['verification', 'chips', 'rivals']],
    ['author:tragr', ['verification', 'chips', 'rivals']],
    ['author:trager author:bengio', ['chips', 'rivals']],
    ['author:"xue lan"', ['chips']],
    ['topic:governance', ['verification', 'chips', 'rivals']],
    ['topic:evaluations 2023', ['rivals']],
    ['type:report', ['verification', 'rivals']],
    ['type:repot', ['verification', 'rivals']],
    ['type:paper type:article', ['particles', 'chips']],
    ['year:2024', ['particles', 'chips']],
    ['year:2024..', ['verification', 'particles', 'chips']],
    ['year:..2023', ['rivals']],
    ['author:bengio hardware', ['chips']],
    ['-author:trager', ['particles', 'strasse']],
    ['-topic:governance', ['particles', 'strasse']],
    ['-type:report', ['particles', 'chips', 'strasse']],
    ['-year:2024', ['verification', 'rivals', 'strasse']],
    ['-year:2023.. essay', ['strasse']],
    ['-auther:trager -borders', ['particles', 'strasse']],
    ['trager -"counting chips', ['verification', 'rivals']],
  ])('“%s” finds %j', async (text, works) => {
    expect(await worksFor(text)).toEqual(works);
  });

  test('A field that matches nothing finds nothing, and says so', async () => {
    const answer = await ask('author:nobody chips');

    expect(answer.works.total).toBe(0);
    expect(answer.hints).toEqual([{ message: 'No author matches “nobody”.' }]);
  });

  test('The author whom a field names is marked and stands among the authors', async () => {
    const answer = await ask('author:segerie');

    expect(answer.authors.results.map(({ name }) => bracketed(name))).toEqual([
      'Charbel-Raphaël [Segerie]',
    ]);
    expect(answer.works.results[0]?.alsoMatched.map(bracketed)).toEqual([
      'Charbel-Raphaël [Segerie]',
    ]);
  });
});

describe('filters', () => {
  test('One value of a facet is enough, and every facet has to be met', async () => {
    expect(await worksFor('', { types: ['report', 'paper'] })).toEqual([
      'verification',
      'chips',
      'rivals',
    ]);
    expect(await worksFor('', { types: ['report', 'paper'], authors: ['yoshua-bengio'] })).toEqual([
      'chips',
      'rivals',
    ]);
    expect(await worksFor('bengio', { from: 2024 })).toEqual(['chips']);
    expect(await worksFor('', { to: 2024 })).toEqual(['particles', 'chips', 'rivals']);
  });

  test('A topic stands for all that are narrower', async () => {
    expect(await worksFor('', { topics: ['ai'] })).toEqual(['verification', 'chips', 'rivals']);
  });

  test('What is not in the library is met by no work', async () => {
    expect(await worksFor('', { authors: ['nobody'] })).toEqual([]);
  });

  test('What is ticked in a facet narrows the others and not itself', async () => {
    const { facets } = await ask('', { types: ['paper'] });

    expect(facets).toEqual({
      types: [
        { id: 'article', label: 'Journal article', count: 1 },
        { id: 'paper', label: 'Conference paper', count: 1 },
        { id: 'report', label: 'Report', count: 2 },
        { id: 'commentary', label: 'Commentary', count: 1 },
      ],
      topics: [
        { id: 'ai', label: 'Artificial intelligence', count: 1, depth: 0 },
        { id: 'governance', label: 'AI governance', count: 1, depth: 1 },
        { id: 'compute', label: 'Compute governance', count: 1, depth: 2 },
      ],
      authors: [
        ['robert-trager', 'Robert F.\u00A0Trager'],
        ['yoshua-bengio', 'Yoshua Bengio'],
        ['anna-ilves', 'Anna Ilves'],
        ['soren-mindermann', 'Sören Mindermann'],
        ['charbel-segerie', 'Charbel-Raphaël Segerie'],
        ['lan-xue', 'Lan Xue'],
      ].map(([id, label]) => ({ id, label, count: 1 })),
      publishers: [],
      years: [
        { from: 2023, to: 2023, count: 0 },
        { from: 2024, to: 2024, count: 1 },
        { from: 2025, to: 2025, count: 0 },
      ],
    });
  });

  test('A value that is ticked stays in its facet, even where it has no work left', async () => {
    const { facets } = await ask('particle', { authors: ['yoshua-bengio'] });

    expect(facets?.authors).toEqual([
      { id: 'robert-long', label: 'Robert Long', count: 1 },
      { id: 'yoshua-bengio', label: 'Yoshua Bengio', count: 0 },
    ]);
  });

  test('Years run from the first to the last of the library, whatever was found', async () => {
    const yearsFor = async (text: string): Promise<readonly YearSpan[]> =>
      (await ask(text)).facets?.years ?? [];

    expect(await yearsFor('chip')).toEqual([
      { from: 2023, to: 2023, count: 0 },
      { from: 2024, to: 2024, count: 1 },
      { from: 2025, to: 2025, count: 0 },
    ]);
    expect((await yearsFor('qqqqq')).map(({ count }) => count)).toEqual([0, 0, 0]);
  });

  test('A publisher is named by the words of its name, or left out', async () => {
    const library = createEngineOf(
      aCatalogue(
        aWork('loom', { publisher: 'Royal Society' }),
        aWork('engine', { publisher: ['Society of Engineers', 'Royal Mail'] }),
        aWork('other'),
      ),
    );
    const find = async (text: string): Promise<readonly string[]> =>
      idsOf((await askEngine(library, text)).works);

    expect((await find('publisher:royal')).toSorted()).toEqual(['engine', 'loom']);
    expect(await find('publisher:"royal society"')).toEqual(['loom']);
    expect(await find('-publisher:royal')).toEqual(['other']);
    expect((await askEngine(library, 'publisher:guild')).hints).toEqual([
      { message: 'No publisher matches “guild”.' },
    ]);
  });

  test('An answer says how many works the text alone finds', async () => {
    const narrowed = await ask('trager', { types: ['thesis'] });

    expect(narrowed.works.total).toBe(0);
    expect(narrowed.worksWithoutFilters).toBe((await ask('trager')).works.total);
  });
});

describe('any query whatever', () => {
  test('is answered, and the engine answers as before after ten thousand of them', async () => {
    const before = await ask('geopolitcal rivals');
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(anyQuery(), async (text) => {
        const { works } = await ask(text);
        expect(works.results.length).toBe(Math.min(works.total, 10));
        asked += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(asked).toBe(10_000);
    expect(await ask('geopolitcal rivals')).toEqual(before);
  }, 300_000);

  test('is answered by a library of many files, with every key as well', async () => {
    const engine = createEngine(readIndexOf(makeLibrary(200)));
    await fc.assert(
      fc.asyncProperty(anyQuery(), async (text) => {
        const { works } = await askEngine(engine, text, {}, { depth: 'quick' });
        expect(works.results.length).toBe(Math.min(works.total, 10));
      }),
      { numRuns: 500 },
    );
  }, 300_000);

  test('marks parts of texts in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(20), async (text) => {
        for (const { title, summary, authors } of (await ask(text)).works.results) {
          for (const marked of [title, summary, ...authors]) {
            const ends = marked.marks.flat();
            expect(ends).toEqual(ends.toSorted((a, b) => a - b));
            expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(marked.text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is answered by an empty library', async () => {
    expect(await askEngine(createEngineOf(aCatalogue()), 'anything')).toEqual({
      works: { total: 0, results: [] },
      authors: { total: 0, results: [] },
      topics: { total: 0, results: [] },
      facets: { types: [], topics: [], authors: [], publishers: [], years: [] },
      hints: [],
      worksWithoutFilters: 0,
      isNearest: false,
      isWhole: true,
      isName: false,
    });
  });
});

describe('the list of all works that a search finds', () => {
  const { list, search } = createEngineOf(catalogue);
  const filters = { authors: [], topics: [], types: [], publishers: [] };

  test.each([
    ['verification', 'relevance'],
    ['', 'oldest'],
    ['trager', 'newest'],
    ['zebra verification', 'relevance'],
  ] as const)('is that of the results, in the same order: “%s”, %s', async (text, sort) => {
    const limits = { works: 99, authors: 0, topics: 0 };
    const depth = 'whole' as const;

    const ids = await list({ text, filters, sort });
    const { works } = await search({ text, filters, sort, limits, depth });

    expect(ids).toEqual(idsOf(works));
    expect(ids.length).toBeGreaterThan(0);
  });

  test('heeds what is ticked', async () => {
    const ticked = { ...filters, types: ['paper'] };

    expect(await list({ text: '', filters: ticked, sort: 'newest' })).toEqual(['chips']);
  });
});
