import { describe, expect, test } from 'vitest';
import { toContentHash } from '../../src/search/content-hash.ts';
import { buildSearchIndex, toIndexFile } from '../../src/search/documents.ts';
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
  }),
  aWork('undated'),
];

describe('the search index', () => {
  test('holds works, authors and topics once each, and says by number which belong together', () => {
    expect(buildSearchIndex(aCatalogue(...SOURCES))).toEqual({
      version: 2,
      types: [
        { id: 'article', one: 'Journal article', many: 'Journal articles' },
        { id: 'report', one: 'Report', many: 'Reports' },
      ],
      authors: [
        { id: 'ada-lovelace', name: 'Ada Lovelace' },
        {
          id: 'mary-shelley',
          name: 'Mary Shelley',
          also: ['Mary W.\u00A0Shelley', 'M.\u00A0Shelley'],
        },
      ],
      topics: [
        { id: 'ai', label: 'Artificial intelligence', also: ['AI'] },
        { id: 'governance', label: 'AI governance', parent: 0 },
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
        },
      ],
    });
  });

  test('is the same whatever the order of the files', () => {
    const [one, other] = [SOURCES, SOURCES.toReversed()].map((sources) =>
      toIndexFile(buildSearchIndex(aCatalogue(...sources))),
    );

    expect(other).toEqual(one);
  });

  test('has a file name that changes with what it holds', () => {
    const [one, other] = [SOURCES, SOURCES.slice(0, -1)].map((sources) =>
      toIndexFile(buildSearchIndex(aCatalogue(...sources))),
    );

    expect(one?.name).toMatch(/^index-[0-9a-f]{8}\.json$/u);
    expect(other?.name).not.toBe(one?.name);
  });

  test('may be empty', () => {
    expect(buildSearchIndex(aCatalogue())).toEqual({
      version: 2,
      types: [],
      authors: [],
      topics: [],
      works: [],
    });
  });
});

test.each([
  ['', '811c9dc5'],
  ['a', '2b24d044'],
])('The hash of “%s” is always %s', (text, hash) => {
  expect(toContentHash(text)).toBe(hash);
});
