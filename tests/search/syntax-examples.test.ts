import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query/query.ts';
import { listSyntaxExamples } from '../../src/search/syntax-examples.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { catalogue, worksFor } from './library.ts';

test('Examples of the syntax are written in names and words of the library', () => {
  expect(listSyntaxExamples(catalogue).map(({ query }) => query)).toEqual([
    'trager ai governance',
    '"ai governance"',
    '"ai governance" -trager',
    'author:trager',
    'topic:"ai governance"',
    'type:report',
    'year:2023..2025',
    'is:open',
  ]);
});

test('Every example of one field finds works', async () => {
  const fields = listSyntaxExamples(catalogue).filter(({ query }) => /^[a-z]+:/u.test(query));

  for (const { query } of fields.filter(({ query }) => query !== 'is:open')) {
    expect(await worksFor(query), query).not.toEqual([]);
  }
});

test('Every example is understood', () => {
  const hints = listSyntaxExamples(catalogue).flatMap(({ query }) => parseQuery(query).hints);

  expect(hints).toEqual([]);
});

test('A name of several words stands in quotes behind its field', () => {
  const library = aCatalogue(
    aTopic('safety', { label: 'Safety' }),
    anAuthor('anna-van-der-berg', {
      name: 'Anna van der Berg',
      given: 'Anna',
      family: 'van der Berg',
    }),
    aWork('one', { authors: ['anna-van-der-berg'], topics: ['safety'] }),
  );

  const queries = listSyntaxExamples(library).map(({ query }) => query);

  expect(queries).toContain('author:"van der berg"');
  expect(queries).toContain('safety -"van der berg"');
});

test('What a library lacks is not shown: an empty one has no example', () => {
  expect(listSyntaxExamples(aCatalogue())).toEqual([]);
});
