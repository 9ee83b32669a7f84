import { describe, expect, test } from 'vitest';
import { readCsl } from '../../src/importing/csl/read-csl.ts';
import { toPrintedName } from '../../src/importing/printed-name.ts';

function read(item: Readonly<Record<string, unknown>>) {
  const text = JSON.stringify([{ id: 'k', type: 'report', title: 'T', ...item }]);
  const { references, refusals } = readCsl(text, 'refs.json');
  const [reference] = references;
  if (!reference) throw new Error(JSON.stringify(refusals));
  return reference;
}

describe('Items become works', () => {
  test.each([
    [
      { type: 'article-journal', 'container-title': 'J', volume: 2, issue: '3', page: '5-9' },
      { type: 'article', container: 'J', volume: '2', issue: '3', pages: '5–9' },
    ],
    [{ type: 'report', publisher: 'Institute' }, { institution: 'Institute' }],
    [{ type: 'software', version: '1.2' }, { number: '1.2' }],
    [{ type: 'document', genre: 'Statement' }, { type: 'statement' }],
    [
      { type: 'article', number: 'arXiv:2504.12914' },
      { type: 'preprint', arxiv: '2504.12914' },
    ],
    [
      { type: 'post-weblog', section: 'S', URL: 'https://a.example.org' },
      { type: 'commentary', series: 'S', url: 'https://a.example.org' },
    ],
    [
      { DOI: '10.5555/a', ISSN: '2049-3630', language: 'eng' },
      { doi: '10.5555/a', issn: '2049-3630', language: 'en' },
    ],
    [
      {
        type: 'speech',
        'event-title': 'E',
        'event-place': 'P',
        'event-date': {
          'date-parts': [
            [2024, 6, 1],
            [2024, 6, 3],
          ],
        },
      },
      { type: 'talk', event: { name: 'E', place: 'P', start: '2024-06-01', end: '2024-06-03' } },
    ],
  ])('%j', (item, facts) => {
    expect(read(item).facts).toMatchObject(facts);
  });

  test.each([
    [{ 'date-parts': [[2025, 4, 17]] }, '2025-04-17'],
    [{ 'date-parts': [['2025', '4']] }, '2025-04'],
    [{ raw: '17 April 2025' }, '2025-04-17'],
    [{ literal: 'Spring 2025' }, '2025'],
    ['2025-04', '2025-04'],
  ])('The date %j is %s', (issued, date) => {
    expect(read({ issued }).facts.published).toBe(date);
  });
});

test('Names have particles and suffixes, bodies are literal, ORCIDs are bare', () => {
  const author = [
    { family: 'Berg', given: 'Anna', 'non-dropping-particle': 'van der' },
    { family: 'de la Tour', given: 'P.', suffix: 'III' },
    { literal: 'Smith & Sons' },
    { family: 'Plato' },
    { family: 'Shelley', given: 'Mary', ORCID: 'https://orcid.org/0000-0002-1825-0097' },
    { literal: 'others' },
  ];
  const { signatures, moreAuthors } = read({ author });
  expect(signatures.map(toPrintedName)).toEqual([
    'Anna van der Berg',
    'P. de la Tour III',
    'Smith & Sons',
    'Plato',
    'Mary Shelley',
  ]);
  expect(signatures[4]?.orcid).toBe('0000-0002-1825-0097');
  expect(moreAuthors).toBe(true);
});

test('What is no item is refused with its line, its number or id, and what is wrong; the others are read', () => {
  const text =
    '[\n  {"type": "book", "title": "A"},\n  {"type": "book", "author": "me"},\n  7, {"type": "book", "DOI": {}},\n  {"id": "e", "type": "book",\n   "title": ""}\n]';
  const { references, refusals } = readCsl(text, 'f');
  expect(references.map(({ facts }) => facts.title)).toEqual(['A']);
  expect(
    refusals.map(({ place: { line, key }, reason }) => `${String(line)} ${key}: ${reason}`),
  ).toEqual([
    '3 item 2: It is no item of CSL-JSON at "author": a list of names is wanted.',
    '4 item 3: It is no item of CSL-JSON: an item is wanted: { "type": …, "title": … }.',
    '4 item 4: It is no item of CSL-JSON at "DOI": text is wanted.',
    '5 e: It has no title.',
  ]);
});

test.each([
  ['[{]', /^It is no JSON: /u],
  ['7', /^It holds no items of CSL-JSON\.$/u],
])('%s is no CSL-JSON', (text, reason) => {
  expect(readCsl(text, 'f').refusals[0]?.reason).toMatch(reason);
});

test('Items may stand under a key, as Crossref and Zotero give them', () => {
  expect(readCsl('{"items": [{"type": "book", "title": "A"}]}', 'f').references).toHaveLength(1);
});
