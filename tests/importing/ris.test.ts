import { describe, expect, test } from 'vitest';
import { toPrintedName } from '../../src/importing/printed-name.ts';
import { readRis } from '../../src/importing/ris/read-ris.ts';

function read(type: string, ...lines: readonly string[]) {
  const text = [`TY  - ${type}`, 'TI  - T', ...lines, 'ER  - '].join('\r\n');
  const [reference] = readRis(text, 'refs.ris').references;
  if (!reference) throw new Error('it was refused');
  return reference;
}

describe('Tags are read by the type of the record', () => {
  test.each([
    [
      'JOUR',
      ['JO  - J', 'VL  - 2', 'IS  - 3', 'SP  - 5', 'EP  - 9', 'SN  - 2049-3630'],
      { container: 'J', volume: '2', issue: '3', pages: '5–9', issn: '2049-3630' },
    ],
    [
      'CPAPER',
      ['T2  - Meeting', 'C1  - Rome', 'C3  - Proceedings'],
      { type: 'paper', container: 'Proceedings', event: { name: 'Meeting', place: 'Rome' } },
    ],
    ['CONF', ['T2  - Proceedings'], { type: 'paper', container: 'Proceedings' }],
    [
      'RPRT',
      ['PB  - Institute', 'SN  - R-7'],
      { type: 'report', institution: 'Institute', number: 'R-7' },
    ],
    [
      'BOOK',
      ['T2  - Series', 'PB  - Press', 'ET  - 2', 'SN  - 978-3-16-148410-0'],
      {
        type: 'book',
        series: 'Series',
        publisher: 'Press',
        edition: '2',
        isbn: '978-3-16-148410-0',
      },
    ],
    [
      'CHAP',
      ['T2  - Book', 'T3  - Series'],
      { type: 'chapter', container: 'Book', series: 'Series' },
    ],
    ['THES', ['PB  - University'], { type: 'thesis', institution: 'University' }],
    ['COMP', ['ET  - 1.2'], { type: 'software', number: '1.2' }],
    ['GEN', ['UR  - https://a.example.org'], { type: 'webpage' }],
    ['GEN', ['M3  - Dataset'], { type: 'dataset' }],
    ['UNPB', ['DB  - arXiv', 'AN  - arXiv:2504.12914'], { type: 'preprint', arxiv: '2504.12914' }],
    ['XYZ', [], { type: 'report' }],
  ])('%s with %j', (type, lines, facts) => {
    expect(read(type, ...lines).facts).toMatchObject(facts);
  });
});

test('Names have a family name before the comma; without a comma they are those of bodies', () => {
  const { signatures } = read(
    'JOUR',
    'AU  - van der Berg, Anna',
    'A1  - Public, John Q., Jr.',
    'AU  - OpenAI',
    'AU  - Acme, Inc.',
    'ED  - Elm, U.',
  );
  expect(signatures.map(toPrintedName)).toEqual([
    'Anna van der Berg',
    'OpenAI',
    'Acme, Inc.',
    'John Q. Public, Jr.',
    'U. Elm',
  ]);
  expect(signatures.map(({ role }) => role)).toEqual([
    'author',
    'author',
    'author',
    'author',
    'editor',
  ]);
  expect(signatures[0]).toEqual({
    role: 'author',
    family: 'Berg',
    given: 'Anna',
    particle: 'van der',
  });
});

test.each([
  [['DA  - 2025/04/17/'], '2025-04-17'],
  [['DA  - 2025/04//'], '2025-04'],
  [['PY  - 2025///'], '2025'],
  [['Y1  - 2025/4/7/Spring'], '2025-04-07'],
  [['PY  - 2025', 'DA  - April 17'], '2025'],
  [['DA  - 17 April 2025'], '2025-04-17'],
])('The date of %j is %s', (lines, date) => {
  expect(read('JOUR', ...lines).facts.published).toBe(date);
});

test('A value goes on where a line has no tag', () => {
  const { abstract } = read('JOUR', 'AB  - One', 'two', '', '  three', 'PY  - 2020');
  expect(abstract).toBe('One two three');
});

test('Notes of our own exports say that the list of names goes on, and by how many', () => {
  expect(read('JOUR', 'AU  - A, B', 'N1  - The printed list of names goes on.').moreAuthors).toBe(
    true,
  );
  expect(
    read('JOUR', 'AU  - A, B', 'N1  - The printed list of names has 4 more.').moreAuthors,
  ).toBe(4);
});

test('A record that is cut off is told, a line outside of records and a record without a title are refused', () => {
  const text = 'AU  - Lost, Ann\nTY  - JOUR\nTI  - A\nTY  - JOUR\nPY  - 2020\nER  - \n';
  const { references, refusals } = readRis(text, 'f');
  expect(references.map(({ remarks }) => remarks)).toEqual([
    ['It does not end with ER; the file may be cut off.'],
  ]);
  expect(refusals.map(({ place, reason }) => [place.line, reason])).toEqual([
    [1, 'The tag AU stands before any TY.'],
    [4, 'It has no title.'],
  ]);
});
