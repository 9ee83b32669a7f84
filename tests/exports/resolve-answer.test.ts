import { describe, expect, test } from 'vitest';
import { answerIdentifier } from '../../src/exports/resolve-answer.ts';
import { buildResolveMap, isResolveMap } from '../../src/exports/resolve-map.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';

const removed = { date: '2026', reason: 'It was listed twice.' };
const isbn = '9780306406157';
const map = buildResolveMap(
  aCatalogue(
    aWork('frankenstein', { authors: ['mary-shelley'], topics: ['horror'], doi: '10.5555/1' }),
    aWork('horror', { title: 'Horror, a Talk' }),
    aWork('chapter-one', { type: 'chapter', isbn }),
    aWork('chapter-two', { type: 'chapter', isbn }),
    aWork('doubled', { doi: '10.5555/1', arxiv: '1801.00001', removed, formerIds: ['double'] }),
    anAuthor('mary-shelley'),
    anAuthor('percy-shelley', { orcid: '0000-0002-1825-0097', removed }),
    aTopic('horror'),
  ),
);

describe('What the resolver answers', () => {
  test('One entry is found', () => {
    expect(answerIdentifier(map, 'https://doi.org/10.5555/1')).toEqual({
      kind: 'found',
      entry: { kind: 'work', id: 'frankenstein' },
    });
  });

  test('Of several entries each has a name to choose it by', () => {
    expect(answerIdentifier(map, 'horror')).toEqual({
      kind: 'several',
      choices: [
        { kind: 'work', id: 'horror', name: 'Horror, a Talk' },
        { kind: 'topic', id: 'horror', name: 'Label of horror' },
      ],
    });
    expect(answerIdentifier(map, 'ISBN 0-306-40615-2')).toMatchObject({
      kind: 'several',
      choices: [{ name: 'Title of chapter-one' }, { name: 'Title of chapter-two' }],
    });
  });

  test.each([
    ['10.1234/Abc', 'a DOI', '10.1234/abc', 'https://doi.org/10.1234/abc'],
    ['arXiv:2401.00001v2', 'an arXiv id', '2401.00001', 'https://arxiv.org/abs/2401.00001'],
    [
      'https://orcid.org/0000-0001-5109-3700',
      'an ORCID iD',
      '0000-0001-5109-3700',
      'https://orcid.org/0000-0001-5109-3700',
    ],
    ['978-3-16-148410-0', 'an ISBN', '9783161484100', undefined],
    ['authors/nobody', 'the id of an author', 'nobody', undefined],
    ['nobody', 'an id of this library', 'nobody', undefined],
    ['@nobody2025', 'a citation key', 'nobody2025', undefined],
  ])('%s is not known, but understood, and its registry named', (text, noun, value, url) => {
    const answer = answerIdentifier(map, text);

    expect(answer).toMatchObject({ kind: 'unknown', understandings: [{ noun, value }] });
    expect(answer.kind === 'unknown' && answer.understandings[0]?.registry?.url).toBe(url);
  });

  test('No address that came with a text is offered, only the registry of a DOI in it', () => {
    expect(answerIdentifier(map, 'https://evil.example/doi/10.1234/abc.pdf')).toEqual({
      kind: 'unknown',
      understandings: [
        { noun: 'an address', value: 'evil.example/doi/10.1234/abc.pdf' },
        {
          noun: 'a DOI',
          value: '10.1234/abc',
          registry: { name: 'doi.org', url: 'https://doi.org/10.1234/abc' },
        },
      ],
    });
  });

  test.each([
    'two words',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'x'.repeat(10_000),
  ])('%s is no identifier at all', (text) => {
    expect(answerIdentifier(map, text)).toEqual({ kind: 'unknown', understandings: [] });
  });
});

describe('What was removed', () => {
  test.each(['arXiv:1801.00001', 'work:doubled', 'doubled', 'double'])('is found by %s', (text) => {
    expect(answerIdentifier(map, text)).toEqual({
      kind: 'found',
      entry: { kind: 'work', id: 'doubled' },
    });
  });

  test('An author is found by ORCID', () => {
    expect(answerIdentifier(map, '0000-0002-1825-0097')).toMatchObject({
      entry: { kind: 'author', id: 'percy-shelley' },
    });
  });

  test('gives way to what is in the library', () => {
    expect(answerIdentifier(map, '10.5555/1')).toMatchObject({ entry: { id: 'frankenstein' } });
  });
});

test('Only entries that have to be chosen among are named in the map', () => {
  expect(Object.keys(map.names).toSorted()).toEqual([
    'topic:horror',
    'work:chapter-one',
    'work:chapter-two',
    'work:horror',
  ]);
});

test('What is no map is told from one', () => {
  const read: unknown = JSON.parse(JSON.stringify(map));

  expect([read, {}, null, '…', { entries: [] }].map(isResolveMap)).toEqual([
    true,
    ...[false, false, false, false],
  ]);
});
