import { describe, expect, test } from 'vitest';
import { AuthorRegister } from '../../src/importing/author-register.ts';
import { mayBeOne, toGivenWords, toNameKey } from '../../src/importing/name-key.ts';
import { parseLibrary } from '../../src/importing/plan-state.ts';
import { readNames } from '../../src/importing/bibtex/names.ts';
import { anAuthor, aWork } from '../support/builders.ts';

const ORCID = '0000-0002-1825-0097';

const { authors, works } = parseLibrary([
  anAuthor('robert-f-trager', { name: 'Robert F. Trager', given: 'Robert F.', family: 'Trager' }),
  anAuthor('ferenc-huszar', {
    name: 'Ferenc Huszár',
    given: 'Ferenc',
    family: 'Huszár',
    orcid: ORCID,
  }),
  anAuthor('anna-van-der-berg', {
    name: 'Anna van der Berg',
    given: 'Anna',
    family: 'Berg',
    particle: 'van der',
  }),
  anAuthor('ben-bucknall', { alsoKnownAs: ['Benjamin Smith Bucknall'] }),
  anAuthor('li-ming', { name: '李明', given: '明', family: '李', alsoKnownAs: ['Ming Li'] }),
  anAuthor('wei-wang-1', { name: 'Wei Wang', given: 'Wei', family: 'Wang' }),
  anAuthor('wei-wang-2', {
    name: 'Wei Wang',
    given: 'Wei',
    family: 'Wang',
    notToBeConfusedWith: ['wei-wang-1'],
  }),
  anAuthor('j-doe', { name: 'J. Doe', given: 'J.', family: 'Doe' }),
  anAuthor('john-public', {
    name: 'John Public, Jr.',
    given: 'John',
    family: 'Public',
    suffix: 'Jr.',
  }),
  anAuthor('openai', { name: 'OpenAI', kind: 'organization' }),
  aWork('printed', { authors: [{ author: 'ben-bucknall', as: 'Benny Bucknall' }] }),
]);
const register = new AuthorRegister(authors, works);

function match(name: string, orcid?: string): string {
  const [signature] = readNames('author', name).signatures;
  if (!signature) throw new Error(`${name} is no name`);
  const found = register.match(orcid === undefined ? signature : { ...signature, orcid });
  switch (found.kind) {
    case 'known':
      return found.id;
    case 'new':
      return 'new';
    case 'doubtful':
      return `doubtful: ${found.candidates.join(', ')}`;
  }
}

describe('Whom a name means', () => {
  test.each([
    ['Robert F. Trager', 'robert-f-trager'],
    ['Trager, Robert F', 'robert-f-trager'],
    ['Ferenc Huszar', 'ferenc-huszar'],
    ['Anna van der Berg', 'anna-van-der-berg'],
    ['Benjamin Smith Bucknall', 'ben-bucknall'],
    ['Benny Bucknall', 'ben-bucknall'],
    ['李, 明', 'li-ming'],
    ['Ming Li', 'li-ming'],
    ['{OpenAI}', 'openai'],
    ['J. Doe', 'j-doe'],
    ['John Public, Jr.', 'john-public'],
  ])('%s is known', (name, id) => {
    expect(match(name)).toBe(id);
  });

  test.each([
    ['R. F. Trager', 'doubtful: robert-f-trager'],
    ['Rob Trager', 'doubtful: robert-f-trager'],
    ['Robert Trager', 'doubtful: robert-f-trager'],
    ['Robert Frank Trager', 'doubtful: robert-f-trager'],
    ['Jane Doe', 'doubtful: j-doe'],
    ['Wei Wang', 'doubtful: wei-wang-1, wei-wang-2'],
    ['Benjamin Bucknall', 'doubtful: ben-bucknall'],
    ['John Public', 'doubtful: john-public'],
  ])('%s is never merged in silence', (name, doubt) => {
    expect(match(name)).toBe(doubt);
  });

  test.each([
    'Roberta Trager',
    'Robert G. Trager',
    'Weiming Wang',
    'Public, Sr., John',
    'Doe',
    'Mary Trager',
  ])('%s is somebody new', (name) => {
    expect(match(name)).toBe('new');
  });

  test('An ORCID decides, for and against', () => {
    expect(match('F. Huszar', ORCID)).toBe('ferenc-huszar');
    expect(match('Ferenc Huszár', '0000-0001-5109-3700')).toBe('new');
  });
});

test.each([
  ['O’Neil, Siobhán', 'oneil siobhan'],
  ['Jean-Luc  ŁUKASIEWICZ', 'jean luc lukasiewicz'],
  ['ليلى حداد', 'ليلى حداد'],
])('%s is compared as "%s"', (name, key) => {
  expect(toNameKey(name)).toBe(key);
});

test.each([
  ['Robert F.', 'R.', true],
  ['Robert F.', 'RF', true],
  ['Robert', 'Roberta', false],
  ['Wei', 'Weiming', false],
  ['Dan', 'Daniel', true],
  ['Robert F.', 'Robert G.', false],
  ['Mary Wollstonecraft', 'Mary W.', true],
  ['', 'Mary', true],
])('Of one family, "%s" and "%s" may be one: %s', (a, b, may) => {
  expect(mayBeOne(toGivenWords(a), toGivenWords(b))).toBe(may);
});
