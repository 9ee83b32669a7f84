import { describe, expect, test } from 'vitest';
import { toContentHash } from '../../src/search/format/content-hash.ts';
import { buildDocuments } from '../../src/search/builder/documents.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';

const SOURCES = [
  aTopic('ai', { label: 'Artificial intelligence', alsoKnownAs: ['AI'] }),
  aTopic('governance', { label: 'AI governance', parent: 'ai' }),
  anAuthor('mary-shelley', { alsoKnownAs: ['Mary W. Shelley'] }),
  anAuthor('ada-lovelace'),
  aWork('engines', {
    title: "On 'Engines'",
    subtitle: 'A Sketch',
    type: 'article',
    authors: [{ author: 'mary-shelley', as: 'M. Shelley' }, 'ada-lovelace'],
    moreAuthors: 3,
    language: 'fr',
    published: '2025-04-17',
    topics: ['governance'],
    summary: 'What an "engine" may do.',
    publisher: 'Royal Society',
    container: 'Notes',
    doi: '10.1000/ABC',
    copies: [{ label: 'Preprint', arxiv: '2504.12914' }],
    added: '2026-11-24',
  }),
  aWork('undated'),
];

describe('what is searched of a library', () => {
  test('holds works, authors and topics once each, and says by number which belong together', () => {
    expect(buildDocuments(aCatalogue(...SOURCES))).toEqual({
      types: [
        { id: 'article', one: 'Journal article', many: 'Journal articles' },
        { id: 'report', one: 'Report', many: 'Reports' },
      ],
      publishers: [{ id: 'royal-society', name: 'Royal Society' }],
      authors: [
        { id: 'ada-lovelace', name: 'Ada Lovelace', family: 'Lovelace', works: 1 },
        {
          id: 'mary-shelley',
          name: 'Mary Shelley',
          family: 'Shelley',
          also: ['Mary W.\u00A0Shelley', 'M.\u00A0Shelley'],
          works: 1,
        },
      ],
      topics: [
        { id: 'ai', label: 'Artificial intelligence', also: ['AI'], works: 1 },
        { id: 'governance', label: 'AI governance', parent: 0, works: 1 },
      ],
      works: [
        {
          id: 'engines',
          title: 'On ‘Engines’: A Sketch',
          published: '2025-04-17',
          date: 'Apr 2025',
          type: 0,
          authors: [1, 0],
          named: 2,
          rest: 3,
          printed: [[0, 'M.\u00A0Shelley']],
          topics: [1],
          summary: 'What an “engine” may do.',
          language: 'fr',
          publishers: [0],
          venues: ['Royal Society', 'Notes'],
          identifiers: ['doi:10.1000/abc', 'arxiv:2504.12914'],
          isOpen: true,
          added: '2026-11-24',
        },
        {
          id: 'undated',
          title: 'Title of undated',
          date: 'Undated',
          type: 1,
          authors: [],
          named: 0,
          topics: [],
          summary: 'Summary of undated.',
          publishers: [],
          venues: [],
          identifiers: [],
          isOpen: false,
        },
      ],
    });
  });

  test('names the authors with most works first', () => {
    const { authors } = buildDocuments(
      aCatalogue(...SOURCES, aWork('more', { authors: ['mary-shelley'] })),
    );

    expect(authors.map(({ id, works }) => [id, works])).toEqual([
      ['mary-shelley', 2],
      ['ada-lovelace', 1],
    ]);
  });

  test('is the same whatever the order of the files', () => {
    const [one, other] = [SOURCES, SOURCES.toReversed()].map((sources) =>
      buildDocuments(aCatalogue(...sources)),
    );

    expect(other).toEqual(one);
  });

  test('may be nothing', () => {
    expect(buildDocuments(aCatalogue())).toEqual({
      types: [],
      publishers: [],
      authors: [],
      topics: [],
      works: [],
    });
  });
});

test.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
])('The hash of “%s” is always %s', (text, hash) => {
  expect(toContentHash([new TextEncoder().encode(text)])).toBe(hash);
});
