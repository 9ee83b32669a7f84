import { describe, expect, test } from 'vitest';
import { groupByLetter } from '../../src/catalogue/author-index.ts';
import { toMoreAuthors } from '../../src/catalogue/byline.ts';
import { byNewest } from '../../src/catalogue/date-order.ts';
import { toDateRange, toLongDate, toShortDate } from '../../src/catalogue/dates.ts';
import { toDoiUrl, toFacts } from '../../src/catalogue/facts.ts';
import { toSortName } from '../../src/catalogue/names.ts';
import { furtherPages, pageOf } from '../../src/catalogue/pagination.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { isEarlier } from '../../src/catalogue/sorting.ts';
import { shelveByPublisher, shelveByYear } from '../../src/catalogue/shelves.ts';
import { countByYear, toYearSpan } from '../../src/catalogue/statistics.ts';
import { toExcerpt, toSeries } from '../../src/catalogue/wording.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { countSeries, countWorks } from '../../src/words/en.ts';

describe('Dates', () => {
  test('A date is shown as precisely as it is known', () => {
    expect(['2025-04-17', '2025-04', '2025', undefined].map(toLongDate)).toEqual([
      '17 April 2025',
      'April 2025',
      '2025',
      'Undated',
    ]);
    expect(['2025-04-17', '2025', undefined].map(toShortDate)).toEqual([
      'Apr 2025',
      '2025',
      'Undated',
    ]);
  });

  test('A range says a shared month once', () => {
    expect(toDateRange('2025-06-23', '2025-06-26')).toBe('23–26 June 2025');
    expect(toDateRange('2025-06-30', '2025-07-02')).toBe('30 June 2025 – 2 July 2025');
    expect(toDateRange('2025-06', undefined)).toBe('June 2025');
  });

  test('Newest comes first, the less precise after the more precise, undated last', () => {
    const dates = ['2024', undefined, '2025', '2025-04-17', '2025-04', '2023-12-31'];
    expect(dates.toSorted(byNewest)).toEqual([
      '2025-04-17',
      '2025-04',
      '2025',
      '2024',
      '2023-12-31',
      undefined,
    ]);
  });
});

test('A work is earlier only where both dates say so', () => {
  const isEarlierThan = (a: string | undefined, b: string | undefined): boolean => {
    const { findWork } = aCatalogue(
      ...[a, b].map((published, index) =>
        aWork(`w${String(index)}`, published === undefined ? {} : { published }),
      ),
    );
    const [one, other] = [findWork('w0'), findWork('w1')];
    return one !== undefined && other !== undefined && isEarlier(one, other);
  };
  expect(isEarlierThan('2024', '2025-04')).toBe(true);
  expect(isEarlierThan('2025', '2025-04')).toBe(false);
  expect(isEarlierThan(undefined, '2025')).toBe(false);
  expect(isEarlierThan('2025', undefined)).toBe(false);
});

describe('Names', () => {
  test('Particles follow the given name, suffixes close', () => {
    expect(toSortName({ name: 'x', given: 'Simone', particle: 'de', family: 'Beauvoir' })).toBe(
      'Beauvoir, Simone de',
    );
    expect(toSortName({ name: 'x', given: 'Martin Luther', family: 'King', suffix: 'Jr.' })).toBe(
      'King, Martin Luther, Jr.',
    );
    expect(toSortName({ name: 'International Dialogues' })).toBe('International Dialogues');
  });

  test('Letters of the index are plain: Ó stands under O, Ł under L, what has no Latin letter at the end', () => {
    const family = (name: string) => ({ name, family: name });
    const { authors } = aCatalogue(
      anAuthor('a', family('Ó hÉigeartaigh')),
      anAuthor('b', family('Łukasiewicz')),
      anAuthor('c', family('姚期智')),
      anAuthor('d', family('Ørsted')),
    );
    const letters = groupByLetter(authors).map((group) => [
      group.letter,
      group.slug,
      group.authors.length,
    ]);
    expect(letters).toEqual([
      ['L', 'l', 1],
      ['O', 'o', 2],
      ['#', 'other', 1],
    ]);
  });
});

describe('Addresses', () => {
  test('Every path begins with the base, however it is written', () => {
    for (const base of ['/literature', '/literature/', 'literature', '//literature//']) {
      const links = createPermalinks('https://example.org', base);
      expect([
        links.home,
        links.work('a'),
        links.nth(links.works, 2),
        links.toUrl(links.topics),
      ]).toEqual([
        '/literature/',
        '/literature/works/a/',
        '/literature/works/page/2/',
        'https://example.org/literature/topics/',
      ]);
    }
    expect(createPermalinks('https://example.org', '/').works).toBe('/works/');
  });

  test('A query stands readable in the address of the search page', () => {
    const links = createPermalinks('https://example.org', '/');
    expect(links.query({ q: 'topic:evaluations 2025' })).toBe(
      '/search/?q=topic%3Aevaluations+2025',
    );
  });

  test('A DOI with signs that mean something in an address is escaped', () => {
    expect(toDoiUrl('10.1000/a<b>#c?d')).toBe('https://doi.org/10.1000/a%3Cb%3E%23c%3Fd');
  });
});

describe('Facts of a work', () => {
  test('What is known stands in the order of a catalogue card, and copies say whose an identifier is', () => {
    const catalogue = aCatalogue(
      aWork('w', {
        type: 'article',
        published: '2024-05',
        publisher: 'AAAS',
        container: 'Science',
        volume: 384,
        issue: '6698',
        pages: '842-845',
        doi: '10.1126/science.adn0117',
        copies: [{ label: 'arXiv preprint', arxiv: '2310.17688' }],
        license: 'CC-BY-4.0',
        language: 'en',
        event: { name: 'Meeting', place: 'Athens', start: '2025-06-23', end: '2025-06-26' },
      }),
    );
    const [work] = catalogue.works;
    if (!work) throw new Error('The work is there.');
    expect(toFacts(work, createPermalinks('https://example.org', '/'))).toEqual([
      { label: 'Published', values: [{ text: 'May 2024' }] },
      { label: 'Type', values: [{ text: 'Journal article', href: '/types/article/' }] },
      { label: 'Publisher', values: [{ text: 'AAAS', href: '/publishers/aaas/' }] },
      { label: 'Published in', values: [{ text: 'Science' }] },
      { label: 'Volume and pages', values: [{ text: '384(6698), pages 842–845' }] },
      { label: 'Event', values: [{ text: 'Meeting, Athens, 23–26 June 2025' }] },
      {
        label: 'Identifiers',
        values: [
          {
            text: 'doi:10.1126/science.adn0117',
            href: 'https://doi.org/10.1126/science.adn0117',
            isOutside: true,
          },
          {
            text: 'arXiv:2310.17688',
            href: 'https://arxiv.org/abs/2310.17688',
            isOutside: true,
            note: 'arXiv preprint',
          },
        ],
      },
      { label: 'Language', values: [{ text: 'English' }] },
      {
        label: 'Licence',
        values: [
          {
            text: 'CC BY 4.0',
            href: 'https://creativecommons.org/licenses/by/4.0/',
            isOutside: true,
          },
        ],
      },
    ]);
  });
});

test('A printed list of authors that goes on is counted in the right number', () => {
  const { works } = aCatalogue(
    anAuthor('mary-shelley'),
    ...[true, 1, 12].map((moreAuthors, index) =>
      aWork(`w${String(index)}`, {
        title: `${'x'.repeat(index * 9)} y`,
        authors: ['mary-shelley'],
        moreAuthors,
      }),
    ),
  );
  expect(works.map(toMoreAuthors).sort()).toEqual(['and 1 other', 'and 12 others', 'and others']);
});

/** What the card of a work says under each label. */
function factsOf(data: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const [work] = aCatalogue(aWork('w', data)).works;
  if (!work) throw new Error('The work is there.');
  const facts = toFacts(work, createPermalinks('https://example.org', '/'));
  return Object.fromEntries(
    facts.map(({ label, values }) => [
      label,
      values.map(({ text, href = '' }) => `${text} ${href}`.trim()).join('; '),
    ]),
  );
}

test('Numbers stand as they were given, and only ranges of pages get an en dash', () => {
  expect(
    factsOf({ number: 'WP 2024-03', edition: '2-3', volume: '12-13', pages: '101-117, A-12-A-15' }),
  ).toMatchObject({
    Number: 'WP 2024-03',
    Edition: '2-3',
    'Volume and pages': '12-13, pages 101–117, A-12-A-15',
  });
});

test('A licence links to where its text stands, and one in words to nothing', () => {
  const licenses = [
    'CC-BY-NC-4.0',
    'CC0-1.0',
    'MIT',
    'Apache-2.0',
    'Proprietary',
    'All rights reserved',
  ];
  expect(licenses.map((license) => factsOf({ license }).Licence)).toEqual([
    'CC BY-NC 4.0 https://creativecommons.org/licenses/by-nc/4.0/',
    'CC0-1.0 https://creativecommons.org/publicdomain/zero/1.0/',
    'MIT https://spdx.org/licenses/MIT.html',
    'Apache-2.0 https://spdx.org/licenses/Apache-2.0.html',
    'Proprietary',
    'All rights reserved',
  ]);
});

describe('Shelves and counts', () => {
  const { works } = aCatalogue(
    aWork('a', { published: '2020', publisher: 'RAND' }),
    aWork('b', { published: '2023', publisher: 'Rand' }),
    aWork('c', { published: '2023', publisher: 'RAND' }),
    aWork('d', { publisher: 'Éditions du Seuil' }),
  );

  test('Years run from the newest, undated works have a shelf of their own at the end', () => {
    expect(shelveByYear(works).map((shelf) => [shelf.slug, shelf.works.length])).toEqual([
      ['2023', 2],
      ['2020', 1],
      ['undated', 1],
    ]);
  });

  test('Spellings that come to one address share a shelf under the more frequent one', () => {
    expect(shelveByPublisher(works).map(({ slug, name }) => [slug, name])).toEqual([
      ['editions-du-seuil', 'Éditions du Seuil'],
      ['rand', 'RAND'],
    ]);
  });

  test('Years without works are counted as none, so that bars stand in their places', () => {
    expect(countByYear(works)).toEqual([
      { from: 2020, to: 2020, count: 1 },
      { from: 2021, to: 2021, count: 0 },
      { from: 2022, to: 2022, count: 0 },
      { from: 2023, to: 2023, count: 2 },
    ]);
    expect([toYearSpan(works), toYearSpan(works.slice(-1)), toYearSpan([])]).toEqual([
      '2020–2023',
      undefined,
      undefined,
    ]);
  });
});

describe('Pages of a list', () => {
  test('A list of 250 has three pages, the last with the rest', () => {
    const list = Array.from({ length: 250 }, (_, index) => index);
    expect(furtherPages(list.length)).toEqual([2, 3]);
    const { items, ...third } = pageOf(list, 3);
    expect([items.length, third]).toEqual([50, { number: 3, pages: 3, total: 250, first: 201 }]);
  });

  test('An empty list has one empty page', () => {
    expect(pageOf([], 1)).toEqual({ items: [], number: 1, pages: 1, total: 0, first: 0 });
  });
});

test('Counts, series of words and excerpts read as a person would write them', () => {
  expect([countWorks(1), countWorks(10000), countSeries(2)]).toEqual([
    '1 work',
    '10,000 works',
    '2 series',
  ]);
  expect([toSeries([]), toSeries(['a']), toSeries(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a, b and c',
  ]);
  expect(toExcerpt('A sentence, which is cut.', 14)).toBe('A sentence…');
});
