import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/query.ts';
import type { FieldClause, ParsedQuery, QueryWord } from '../../src/search/query/query.ts';
import { anyText } from './any-text.ts';

/** A query in short: optional words in brackets. */
function toShort(query: ParsedQuery): Readonly<Record<string, unknown>> {
  const words = (list: readonly QueryWord[]): string =>
    list.map(({ term, isOptional }) => (isOptional ? `(${term})` : term)).join(' ');
  const clauses = (list: readonly FieldClause[]): readonly string[] =>
    list.map((clause) => words(clause.words));
  const { authors, topics, types, publishers, years, excludedYears, hints, phrases } = query;
  const { excluded, excludedPhrases, isOpen } = query;
  const entries: readonly (readonly [string, readonly unknown[]])[] = [
    ['authors', clauses(authors)],
    ['topics', clauses(topics)],
    ['types', clauses(types)],
    ['publishers', clauses(publishers)],
    ['years', years],
    ['excludedYears', excludedYears],
    ['hints', hints],
    ['phrases', phrases.map(({ terms }) => terms.join(' '))],
    ['excluded', excluded.map(({ term }) => term)],
    ['excludedPhrases', excludedPhrases.map(({ terms }) => terms.join(' '))],
    ['isOpen', isOpen === undefined ? [] : [isOpen]],
  ];
  const present = entries.filter(([, list]) => list.length > 0);
  return { words: words(query.words), ...Object.fromEntries<readonly unknown[]>(present) };
}

describe('a query', () => {
  test.each([
    ['bengio 2024', { words: 'bengio 2024' }],
    ['  Trager,  Verification! ', { words: 'trager verification' }],
    ['the future of AI', { words: '(the) future (of) ai' }],
    ['of the', { words: 'of the' }],
    ['“machine learning"', { words: 'machine learning', phrases: ['machine learning'] }],
    ['"machine learn', { words: 'machine learn' }],
    ['Bucknall et al. 2025', { words: 'bucknall 2025' }],
    ['et al', { words: 'et al' }],
    ['chips -military', { words: 'chips', excluded: ['military'] }],
    ['chips -"arms race"', { words: 'chips', excludedPhrases: ['arms race'] }],
    ['chips -"arms race', { words: 'chips', excludedPhrases: ['arms race'] }],
    ['covid-19 - a survey', { words: 'covid19 (a) survey' }],
    ['is:open chips', { words: 'chips', isOpen: [true] }],
    ['-is:open chips', { words: 'chips', isOpen: [false] }],
    ['-year:2024', { words: '', excludedYears: [{ from: 2024, to: 2024 }] }],
    ['-AI: a survey', { words: '(a) survey', excluded: ['ai'] }],
    ['chips NOT military', { words: 'chips', excluded: ['military'] }],
    ['chips NOT "arms race"', { words: 'chips', excludedPhrases: ['arms race'] }],
    ['DO NOT HARM', { words: 'do not harm' }],
    ['is:op', { words: '' }],
    ['', { words: '' }],
  ])('“%s” is words', (text, short) => {
    expect(toShort(parseQuery(text))).toEqual(short);
  });

  test.each([
    ['author:bengio', { words: '', authors: ['bengio'] }],
    ['Authors:Bengio agents', { words: 'agents', authors: ['bengio'] }],
    ['author:"Robert F. Trager" x', { words: 'x', authors: ['robert f trager'] }],
    ['author: bengio', { words: '', authors: ['bengio'] }],
    ['author:bengio author:yao', { words: '', authors: ['bengio', 'yao'] }],
    ['topic:evaluations 2025', { words: '2025', topics: ['evaluations'] }],
    ['type:report type:paper', { words: '', types: ['report', 'paper'] }],
    ['publisher:"Royal Society" loom', { words: 'loom', publishers: ['royal society'] }],
    ['author:', { words: '' }],
    ['author:"', { words: '' }],
  ])('“%s” has fields', (text, short) => {
    expect(toShort(parseQuery(text))).toEqual(short);
  });

  test.each([
    ['year:2024', { from: 2024, to: 2024 }],
    ['year:2023..2025', { from: 2023, to: 2025 }],
    ['year:2025..2023', { from: 2023, to: 2025 }],
    ['year:2023–2025', { from: 2023, to: 2025 }],
    ['year:2023..', { from: 2023 }],
    ['year:2023..20', { from: 2023 }],
    ['year:..2025', { to: 2025 }],
    ['year:>2023', { from: 2024 }],
    ['year:>=2023', { from: 2023 }],
    ['year:<2023', { to: 2022 }],
    ['year:<=2023', { to: 2023 }],
    ['year:≥2023', { from: 2023 }],
  ])('“%s” is a span of years', (text, years) => {
    expect(toShort(parseQuery(text))).toEqual({ words: '', years: [years] });
  });

  test('A field that is still in typing says nothing yet', () => {
    expect(toShort(parseQuery('year:20'))).toEqual({ words: '' });
    expect(toShort(parseQuery('year:>20'))).toEqual({ words: '' });
  });

  test('An unknown field is taken as words, and the known one that is near is offered', () => {
    expect(toShort(parseQuery('auther:bengio agents'))).toEqual({
      words: '(auther) bengio agents',
      hints: [
        {
          message: 'No field “auther”; did you mean author?',
          suggestion: 'author:bengio agents',
        },
      ],
    });
  });

  test('Words between which OR stands are all wanted, which is said', () => {
    expect(toShort(parseQuery('bengio OR hinton'))).toEqual({
      words: 'bengio (or) hinton',
      hints: [
        { message: 'All words are wanted: there is no OR. Filters of one kind widen a search.' },
      ],
    });
  });

  test('A field that is near nothing is taken as words', () => {
    expect(toShort(parseQuery('covid:19'))).toEqual({
      words: 'covid 19',
      hints: [
        {
          message: 'No field “covid”; the fields are author, topic, type, publisher, year and is.',
        },
      ],
    });
  });

  test('A misspelt field that is to be left out leaves its word out, and the known field is offered', () => {
    expect(toShort(parseQuery('zebra -auther:quagga'))).toEqual({
      words: 'zebra',
      excluded: ['quagga'],
      hints: [
        {
          message: 'No field “auther”; did you mean author?',
          suggestion: 'zebra -author:quagga',
        },
      ],
    });
  });

  test('What has a colon and no field is left out as it stands', () => {
    expect(toShort(parseQuery('virus -covid:19'))).toEqual({
      words: 'virus',
      excludedPhrases: ['covid 19'],
      hints: [
        {
          message: 'No field “covid”; the fields are author, topic, type, publisher, year and is.',
        },
      ],
    });
  });

  test('What is no year is taken as a word', () => {
    expect(toShort(parseQuery('year:soon'))).toEqual({
      words: 'soon',
      hints: [{ message: '“soon” is no year; write year:2024 or year:2023..2025.' }],
    });
  });

  test.each(['AI: a survey', 'https://example.org/x'])('“%s” has a colon and no field', (text) => {
    expect(parseQuery(text).hints).toEqual([]);
  });

  test.each(['🙂', ' !?… ', 'author:🙂'])('“%s” has no word in it, and a hint says so', (text) => {
    expect(parseQuery(text).hints).toEqual([
      { message: `There is no letter and no digit in “${text.trim()}” to search for.` },
    ]);
  });

  test.each(['', '  ', '""', 'author:', 'year:20', 'verification 🙂', 'is:open', '-chips'])(
    'of “%s” nothing is said: nothing is asked yet, or there is something to go by',
    (text) => {
      expect(parseQuery(text).hints).toEqual([]);
    },
  );

  test('A field with a hyphen before it is not to be met', () => {
    expect(parseQuery('-author:bengio').authors).toMatchObject([
      { text: 'bengio', isExcluded: true },
    ]);
  });

  test('What is known of openness is that a work is open', () => {
    expect(parseQuery('is:closed').hints).toEqual([
      { message: '“is:closed” is not known; write is:open.' },
    ]);
  });

  test('What a hyphen joins is one word that may also be found in its parts', () => {
    expect(parseQuery('post-training').words).toEqual([
      {
        term: 'posttraining',
        text: 'post-training',
        parts: ['post', 'training'],
        isOptional: false,
        isExact: false,
        isAcronym: false,
      },
    ]);
  });

  test('Of three hundred words the first are searched, and a hint says so', () => {
    const query = parseQuery(
      Array.from({ length: 300 }, (_, index) => `w${String(index)}`).join(' '),
    );

    expect(query.words).toHaveLength(24);
    expect(query.hints).toEqual([{ message: 'Only the first 24 words are searched.' }]);
  });

  test.each([
    ['parts that hyphens join', Array.from({ length: 100 }, () => 'x').join('-')],
    ['letters with points between them', 'a.b.c.d.'.repeat(60)],
    ['fields', 'author:s '.repeat(100)],
    ['words that are left out', '-s '.repeat(100)],
  ])('Of a hundred %s as many are searched as of words, and a hint says so', (_, text) => {
    const { words, authors, excluded, hints } = parseQuery(text);
    const all = [...words, ...authors.flatMap((clause) => clause.words), ...excluded];
    const searched = all.reduce((sum, { parts }) => sum + Math.max(1, parts.length), 0);

    expect(searched).toBe(24);
    expect(hints).toEqual([{ message: 'Only the first 24 words are searched.' }]);
  });

  test('Any text whatever is understood somehow', () => {
    fc.assert(
      fc.property(anyText(1500), (text) => {
        const { words } = parseQuery(text);
        expect(words.every(({ term }) => term !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
