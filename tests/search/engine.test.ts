import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { buildSearchIndex } from '../../src/search/documents.ts';
import { aCatalogue } from '../support/builders.ts';
import { anyText } from './any-text.ts';
import { ask, bracketed, catalogue, idsOf, worksFor } from './library.ts';

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
  ])('“%s” finds %j: %s', (text, works) => {
    expect(worksFor(text)).toEqual(works);
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
  ])('An author is found as “%s”', (text, works) => {
    expect(worksFor(text).toSorted()).toEqual(works.toSorted());
  });

  test('A word is not found inside another', () => {
    expect(worksFor('art particle')).toEqual(['particles']);
    expect(ask('icle art').isNearest).toBe(true);
  });

  test('The word itself comes before words that begin with it, and those before words that look like it', () => {
    const engine = createEngine({
      version: 2,
      types: [{ id: 'report', one: 'Report', many: 'Reports' }],
      authors: [],
      topics: [],
      works: ['Formal notes', 'Former notes', 'Form notes'].map((title, index) => ({
        id: String(index),
        title,
        date: 'Undated',
        type: 0,
        authors: [],
        named: 0,
        topics: [],
        summary: '',
      })),
    });
    const limits = { works: 5, authors: 0, topics: 0 };
    const filters = { authors: [], topics: [], types: [] };

    const { works } = engine.search({ text: 'form', filters, sort: 'relevance', limits });

    expect(works.results.map(({ title }) => bracketed(title))).toEqual([
      '[Form] notes',
      '[Formal] notes',
      '[Former] notes',
    ]);
  });

  test('“measure” finds “measuring”, beside a word with a slip as well', () => {
    expect(worksFor('measure art')).toEqual(['particles']);
    expect(worksFor('measure phisics')).toEqual(['particles']);
  });

  test('A word that nothing has, even with a slip, stands for words of the same stem', () => {
    const [work] = ask('cooperative').works.results;

    expect(work && bracketed(work.title)).toBe('Where Could Geopolitical Rivals [Cooperate]?');
    expect(ask('particular').works.total).toBe(1);
    expect(ask('coopers').works.total).toBe(1);
  });

  test('Where no work has all the words, those with most of them are shown, and what is missing is said', () => {
    const answer = ask('rivals xyzzy');

    expect(answer.isNearest).toBe(true);
    expect(idsOf(answer.works)).toEqual(['rivals']);
    expect(answer.hints).toEqual([{ message: 'Nothing here has “xyzzy”.', suggestion: 'rivals' }]);
  });

  test('Nothing is found for nonsense', () => {
    const { works, authors, topics, isNearest } = ask('qqqqq');

    expect([works.total, authors.total, topics.total, isNearest]).toEqual([0, 0, 0, false]);
  });

  test('Without a query all works are listed, newest first and the undated last', () => {
    expect(worksFor('')).toEqual(['verification', 'particles', 'chips', 'rivals', 'strasse']);
  });

  test('By date, the undated stand last in either order', () => {
    const sorted = (sort: 'newest' | 'oldest'): readonly string[] =>
      idsOf(ask('', {}, { sort }).works);

    expect(sorted('newest')).toEqual(['verification', 'particles', 'chips', 'rivals', 'strasse']);
    expect(sorted('oldest')).toEqual(['rivals', 'chips', 'particles', 'verification', 'strasse']);
  });

  test('Only a page of works is described, and all are counted', () => {
    const { works } = ask('', {}, { limits: { works: 2, authors: 0, topics: 0 } });

    expect([works.total, works.results.length]).toEqual([5, 2]);
  });
});

describe('a result', () => {
  test('is described as lists describe it, with the words marked', () => {
    expect(ask('chip bengio').works.results[0]).toEqual({
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

  test('names the author who matched, however far down the list', () => {
    const [work] = ask('segerie').works.results;

    expect(work?.alsoMatched.map(bracketed)).toEqual(['Charbel-Raphaël [Segerie]']);
    expect(work?.matchedIn).toEqual(['authors']);
  });

  test('shows the name as printed on the work', () => {
    const [work] = ask('trager verification').works.results;

    expect(work?.authors.map(bracketed)).toEqual(['Anna Ilves', 'Robert [Trager]']);
  });

  test('marks whole words where they stand in the text, whatever folding made of them', () => {
    const [work] = ask('grosse strasse aegypten').works.results;

    expect(work && bracketed(work.title)).toBe('Die [Große] [Straße] nach [Ægypten]');
  });

  test('marks a last single letter nowhere but in names that have a word of the query', () => {
    const [work] = ask('rivals bengio y').works.results;

    expect(work?.authors.map(bracketed)).toEqual(['[Yoshua] [Bengio]', 'Robert F.\u00A0Trager']);
    expect(work && bracketed(work.summary)).not.toContain('[');
  });

  test('says where the words were found when not all stand in the title', () => {
    const matchedIn = (text: string): readonly string[] =>
      ask(text).works.results[0]?.matchedIn ?? [];

    expect(matchedIn('particle physics')).toEqual([]);
    expect(matchedIn('state of the art of measuring')).toEqual(['summary']);
    expect(matchedIn('particle 2024')).toEqual(['title', 'year']);
    expect(matchedIn('')).toEqual([]);
  });
});

describe('authors and topics', () => {
  test('An author stands above his works', () => {
    expect(ask('soren mindermann').authors).toEqual({
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
  ])('“%s” is taken for the name of an author: %s', (text, isName) => {
    expect(ask(text).isName).toBe(isName);
  });

  test('Of namesakes, the one with more works comes first', () => {
    expect(idsOf(ask('robert').authors)).toEqual(['robert-trager', 'robert-long']);
  });

  test('The other name is shown where it is what matched', () => {
    const [author] = ask('rob trager').authors.results;

    expect(author?.alias && bracketed(author.alias)).toBe('[Rob] [Trager]');
  });

  test('An author is found among other words, where only names have that word', () => {
    expect(idsOf(ask('segerie chips rlhf').authors)).toEqual(['charbel-segerie']);
    expect(idsOf(ask('state of the art').authors)).toEqual([]);
  });

  test('Of several authors in a query each is found, and of namesakes only the one who has more of it', () => {
    expect(idsOf(ask('bengio segerie').authors)).toEqual(['yoshua-bengio', 'charbel-segerie']);
    expect(idsOf(ask('robert trager hardware').authors)).toEqual(['robert-trager']);
  });

  test('An initial is marked with its full stop, and only in names that have a word of the query', () => {
    const { authors, works } = ask('R. F. Trager');

    expect(authors.results.map(({ name }) => bracketed(name))).toEqual([
      '[Robert F.]\u00A0[Trager]',
    ]);
    expect(works.results[0]?.authors.map(bracketed)).toEqual(['Anna Ilves', '[Robert] [Trager]']);
  });

  test('A topic is found by its label, by another name and among other words', () => {
    expect(idsOf(ask('compute goverance').topics)).toEqual(['compute']);
    expect(idsOf(ask('evaluations').topics)).toEqual(['evaluations']);
    expect(idsOf(ask('chips compute governance').topics)).toEqual(['compute']);
  });

  test('Without a query the topics with most works are given, and no authors', () => {
    const { authors, topics } = ask('');

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
  ])('“%s” finds %j', (text, works) => {
    expect(worksFor(text)).toEqual(works);
  });

  test('A field that matches nothing finds nothing, and says so', () => {
    const answer = ask('author:nobody chips');

    expect(answer.works.total).toBe(0);
    expect(answer.hints).toEqual([{ message: 'No author matches “nobody”.' }]);
  });

  test('The author whom a field names is marked and stands among the authors', () => {
    const answer = ask('author:segerie');

    expect(answer.authors.results.map(({ name }) => bracketed(name))).toEqual([
      'Charbel-Raphaël [Segerie]',
    ]);
    expect(answer.works.results[0]?.alsoMatched.map(bracketed)).toEqual([
      'Charbel-Raphaël [Segerie]',
    ]);
  });
});

describe('filters', () => {
  test('An answer says how many works the text alone finds', () => {
    const narrowed = ask('trager', { types: ['thesis'] });

    expect(narrowed.works.total).toBe(0);
    expect(narrowed.worksWithoutFilters).toBe(ask('trager').works.total);
  });

  test('One value of a facet is enough, and every facet has to be met', () => {
    expect(worksFor('', { types: ['report', 'paper'] })).toEqual([
      'verification',
      'chips',
      'rivals',
    ]);
    expect(worksFor('', { types: ['report', 'paper'], authors: ['yoshua-bengio'] })).toEqual([
      'chips',
      'rivals',
    ]);
    expect(worksFor('bengio', { from: 2024 })).toEqual(['chips']);
    expect(worksFor('', { to: 2024 })).toEqual(['particles', 'chips', 'rivals']);
  });

  test('A topic stands for all that are narrower', () => {
    expect(worksFor('', { topics: ['ai'] })).toEqual(['verification', 'chips', 'rivals']);
  });

  test('What is not in the library is met by no work', () => {
    expect(worksFor('', { authors: ['nobody'] })).toEqual([]);
  });

  test('What is ticked in a facet narrows the others and not itself', () => {
    const { facets } = ask('', { types: ['paper'] });

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
        ['yoshua-bengio', 'Yoshua Bengio'],
        ['anna-ilves', 'Anna Ilves'],
        ['soren-mindermann', 'Sören Mindermann'],
        ['charbel-segerie', 'Charbel-Raphaël Segerie'],
        ['robert-trager', 'Robert F.\u00A0Trager'],
        ['lan-xue', 'Lan Xue'],
      ].map(([id, label]) => ({ id, label, count: 1 })),
      years: [
        { from: 2023, to: 2023, count: 0 },
        { from: 2024, to: 2024, count: 1 },
        { from: 2025, to: 2025, count: 0 },
      ],
    });
  });

  test('A value that is ticked stays in its facet, even where it has no work left', () => {
    const { facets } = ask('particle', { authors: ['yoshua-bengio'] });

    expect(facets.authors).toEqual([
      { id: 'robert-long', label: 'Robert Long', count: 1 },
      { id: 'yoshua-bengio', label: 'Yoshua Bengio', count: 0 },
    ]);
  });

  test('Years run from the first to the last of the library, whatever was found', () => {
    expect(ask('chip').facets.years).toEqual([
      { from: 2023, to: 2023, count: 0 },
      { from: 2024, to: 2024, count: 1 },
      { from: 2025, to: 2025, count: 0 },
    ]);
    expect(ask('qqqqq').facets.years.map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('any query whatever', () => {
  test('is answered', () => {
    fc.assert(
      fc.property(anyText(80), (text) => {
        const { works } = ask(text);
        expect(works.results.length).toBe(Math.min(works.total, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test('marks parts of texts in order and apart', () => {
    fc.assert(
      fc.property(anyText(20), (text) => {
        for (const { title, summary, authors } of ask(text).works.results) {
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

  test('is answered by an empty library', () => {
    const engine = createEngine(buildSearchIndex(aCatalogue()));
    const filters = { authors: [], topics: [], types: [] };
    const limits = { works: 5, authors: 5, topics: 5 };

    expect(engine.search({ text: 'anything', filters, sort: 'relevance', limits })).toEqual({
      works: { total: 0, results: [] },
      authors: { total: 0, results: [] },
      topics: { total: 0, results: [] },
      facets: { types: [], topics: [], authors: [], years: [] },
      hints: [],
      worksWithoutFilters: 0,
      isName: false,
      isNearest: false,
    });
  });
});

describe('the list of all works that a search finds', () => {
  const { list, search } = createEngine(buildSearchIndex(catalogue));
  const filters = { authors: [], topics: [], types: [] };

  test.each([
    ['verification', 'relevance'],
    ['', 'oldest'],
    ['trager', 'newest'],
    ['zebra verification', 'relevance'],
  ] as const)('is that of the results, in the same order: “%s”, %s', (text, sort) => {
    const limits = { works: 99, authors: 0, topics: 0 };

    const ids = list({ text, filters, sort });

    expect(ids).toEqual(idsOf(search({ text, filters, sort, limits }).works));
    expect(ids.length).toBeGreaterThan(0);
  });

  test('heeds what is ticked', () => {
    expect(list({ text: '', filters: { ...filters, types: ['paper'] }, sort: 'newest' })).toEqual([
      'chips',
    ]);
  });
});
