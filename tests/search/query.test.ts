import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import type { FieldClause, ParsedQuery, QueryWord } from '../../src/search/query.ts';
import { anyText } from './any-text.ts';

/** A query in short: optional words in brackets. */
function toShort(query: ParsedQuery): Readonly<Record<string, unknown>> {
  const words = (list: readonly QueryWord[]): string =>
    list.map(({ term, isOptional }) => (isOptional ? `(${term})` : term)).join(' ');
  const clauses = (list: readonly FieldClause[]): readonly string[] =>
    list.map((clause) => words(clause.words));
  const { authors, topics, types, years, hints } = query;
  const entries: readonly (readonly [string, readonly unknown[]])[] = [
    ['authors', clauses(authors)],
    ['topics', clauses(topics)],
    ['types', clauses(types)],
    ['years', years],
    ['hints', hints],
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
    ['“machine learning"', { words: 'machine learning' }],
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
  ])('“%s” is a span of years', (text, years) => {
    expect(toShort(parseQuery(text))).toEqual({ words: '', years: [years] });
  });

  test('A field that is still in typing says nothing yet', () => {
    expect(toShort(parseQuery('year:20'))).toEqual({ words: '' });
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

  test('A field that is near nothing is taken as words', () => {
    expect(toShort(parseQuery('covid:19'))).toEqual({
      words: 'covid 19',
      hints: [{ message: 'No field “covid”; the fields are author, topic, type and year.' }],
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

  test.each(['', '  ', '""', 'author:', 'year:20', 'verification 🙂'])(
    'of “%s” nothing is said: nothing is asked yet, or there are words',
    (text) => {
      expect(parseQuery(text).hints).toEqual([]);
    },
  );

  test('What a hyphen joins is one word that may also be found in its parts', () => {
    expect(parseQuery('post-training').words).toEqual([
      { term: 'posttraining', parts: ['post', 'training'], isOptional: false },
    ]);
  });

  test('Of three hundred words the first are searched, and a hint says so', () => {
    const query = parseQuery(
      Array.from({ length: 300 }, (_, index) => `w${String(index)}`).join(' '),
    );

    expect(query.words).toHaveLength(24);
    expect(query.hints).toEqual([{ message: 'Only the first 24 words are searched.' }]);
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
