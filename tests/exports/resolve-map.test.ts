import { describe, expect, test } from 'vitest';
import { listReadings, parseIdentifier } from '../../src/exports/parse-identifier.ts';
import {
  buildResolveMap,
  listIdentifiers,
  resolveIdentifier,
} from '../../src/exports/resolve-map.ts';
import type { ResolveMap } from '../../src/exports/resolve-map.ts';
import { aCatalogue, anAuthor, aTopic, aWork } from '../support/builders.ts';
import { fixturePublication } from '../support/publication.ts';

const { catalogue } = await fixturePublication();
const map = buildResolveMap(catalogue);

function idsOf(from: ResolveMap, text: string): readonly string[] {
  return resolveIdentifier(from, text).map(({ kind, id }) => `${kind}:${id}`);
}

describe('Understanding an identifier', () => {
  test.each([
    '10.1145/3715275.3732201',
    'doi:10.1145/3715275.3732201',
    'DOI: 10.1145/3715275.3732201',
    'DOI 10.1145/3715275.3732201',
    'info:doi/10.1145/3715275.3732201',
    'https://doi.org/10.1145/3715275.3732201',
    'http://dx.doi.org/10.1145/3715275.3732201',
    'doi.org/10.1145/3715275.3732201',
    'https://doi.org/10.1145%2F3715275.3732201',
    ' <https://doi.org/10.1145/3715275.3732201>. ',
    '(10.1145/3715275.3732201)',
    'doi:10.1145%2F3715275.3732201',
    '10.1145%2f3715275.3732201?',
    '«https://doi.org/10.1145/3715275.3732201?utm_source=mail»!',
  ])('%s is a DOI', (text) => {
    expect(parseIdentifier(text)).toEqual({ kind: 'doi', value: '10.1145/3715275.3732201' });
  });

  test('A DOI is the same in capitals and small letters, and brackets may belong to it', () => {
    expect(parseIdentifier('10.1016/S0140-6736(05)17828-9')?.value).toBe(
      '10.1016/s0140-6736(05)17828-9',
    );
    expect(parseIdentifier('10.1016/0304-3975(95)')?.value).toBe('10.1016/0304-3975(95)');
    expect(parseIdentifier('https://doi.org/10.1000/a%3Cb%3E%23c%3Fd')?.value).toBe(
      '10.1000/a<b>#c?d',
    );
    expect(parseIdentifier('https://doi.org/10.1000/100%')?.value).toBe('10.1000/100%');
  });

  test.each([
    '2504.12914',
    '2504.12914v3',
    'arXiv:2504.12914v1',
    'arXiv 2504.12914',
    'https://arxiv.org/abs/2504.12914',
    'http://www.arxiv.org/pdf/2504.12914v2.pdf',
    'arxiv.org/html/2504.12914v1#S2',
    'https://export.arxiv.org/abs/2504.12914?context=cs',
    'https://doi.org/10.48550/arXiv.2504.12914',
    '10.48550/arXiv.2504.12914',
  ])('%s is an arXiv id', (text) => {
    expect(parseIdentifier(text)).toEqual({ kind: 'arxiv', value: '2504.12914' });
  });

  test('An old arXiv id is the same with and without its subject class', () => {
    const values = [
      'math.GT/0309136',
      'math/0309136v2',
      'https://arxiv.org/abs/math.GT/0309136',
    ].map((text) => parseIdentifier(text)?.value);
    expect(values).toEqual(['math/0309136', 'math/0309136', 'math/0309136']);
  });

  test.each([
    '0-306-40615-2',
    '0306406152',
    'ISBN 978-0-306-40615-7',
    'isbn:9780306406157',
    'urn:isbn:0306406152',
    'ISBN-13: 978 0 306 40615 7',
  ])('%s is an ISBN', (text) => {
    expect(parseIdentifier(text)).toEqual({ kind: 'isbn', value: '9780306406157' });
  });

  test('An ISBN-10 may end in X', () => {
    expect(parseIdentifier('0-8044-2957-x')).toEqual({ kind: 'isbn', value: '9780804429573' });
  });

  test('An address is the same with and without what makes no difference', () => {
    const same = [
      'https://www.example.org/a/B/?x=1&utm_source=mail#part',
      'http://example.org/a/B?x=1',
      'example.org/a/B?x=1',
      'HTTPS://EXAMPLE.ORG/a/B/?x=1',
      '//example.org/a/B?x=1',
      'https://example.org/a/B?fbclid=abc&x=1&UTM_Medium=social:',
    ].map(parseIdentifier);
    expect(new Set(same.map((one) => one?.value))).toEqual(new Set(['example.org/a/B?x=1']));
    expect(parseIdentifier('https://example.org/a?y=2&x=1')).toEqual(
      parseIdentifier('https://example.org/a?x=1&y=2'),
    );
    expect(parseIdentifier('https://example.org:8080/')?.value).toBe('example.org:8080');
  });

  test('Ids of this library are understood bare and with their kind', () => {
    expect(
      ['plato', 'work:plato', 'works/plato', '/authors/plato/', 'Topic:Plato'].map(parseIdentifier),
    ).toEqual([
      { kind: 'id', value: 'plato' },
      { kind: 'work', value: 'plato' },
      { kind: 'work', value: 'plato' },
      { kind: 'author', value: 'plato' },
      { kind: 'topic', value: 'plato' },
    ]);
  });

  test.each([
    '@bucknall2025areas',
    '[@Bucknall2025areas]',
    '\\cite{bucknall2025areas}',
    '\\parencite{bucknall2025areas}.',
  ])('%s is a citation key', (text) => {
    expect(parseIdentifier(text)).toEqual({ kind: 'key', value: 'bucknall2025areas' });
  });

  test('ORCID iDs are no ISBNs', () => {
    expect(
      ['0000-0002-1825-0097', 'https://orcid.org/0000-0002-1694-233x'].map(parseIdentifier),
    ).toEqual([
      { kind: 'orcid', value: '0000-0002-1825-0097' },
      { kind: 'orcid', value: '0000-0002-1694-233X' },
    ]);
  });

  test.each(['', '  ', 'two words', '…', 'mailto:a@b.org', 'javascript:alert(1)', '10.1/x', '<>'])(
    '"%s" is nothing that could be looked up',
    (text) => {
      expect(parseIdentifier(text)).toBeUndefined();
    },
  );

  test('A whole page of text is no identifier, and is not read as one', () => {
    expect(parseIdentifier(`10.1000/${'a'.repeat(100_000)}`)).toBeUndefined();
    expect(listReadings(')'.repeat(100_000))).toEqual([]);
  });

  test('An address is also read without its query, which may only name a language', () => {
    expect(listReadings('https://example.org/a/?lang=en')).toEqual([
      { kind: 'address', value: 'example.org/a?lang=en' },
      { kind: 'address', value: 'example.org/a' },
    ]);
  });

  test('A publisher’s page is read as an address first, then by the DOI in it', () => {
    expect(
      listReadings('https://dl.acm.org/doi/pdf/10.1145/3715275.3732201?download=true'),
    ).toEqual([
      { kind: 'address', value: 'dl.acm.org/doi/pdf/10.1145/3715275.3732201?download=true' },
      { kind: 'doi', value: '10.1145/3715275.3732201' },
      { kind: 'address', value: 'dl.acm.org/doi/pdf/10.1145/3715275.3732201' },
    ]);
    expect(listReadings('https://link.springer.com/content/pdf/10.1007/s1-2.pdf').at(-1)).toEqual({
      kind: 'doi',
      value: '10.1007/s1-2',
    });
  });
});

describe('Finding the entry', () => {
  test.each([
    ['a DOI in other capitals', 'DOI:10.5555/JMEL.2021.12_3(101)', 'shelley-safeguards'],
    ['the arXiv id of a copy, in a version', 'arXiv:2101.99998v2', 'shelley-safeguards'],
    ['the DOI that arXiv gave', '10.48550/arXiv.2101.99999', 'shelley-safeguards'],
    ['the address of a copy', 'http://shelley.example.org/safeguards.pdf', 'shelley-safeguards'],
    ['the address of the PDF', 'journal.example.org/articles/12_3.pdf', 'shelley-safeguards'],
    ['a former id', 'safeguards', 'shelley-safeguards'],
    ['a former id with its kind', 'works/safeguards/', 'shelley-safeguards'],
    ['its present id', 'shelley-safeguards', 'shelley-safeguards'],
    ['an ISBN with hyphens', '978-3-16-148410-0', 'public-limits'],
    ['an old arXiv id without its subject class', 'cs/9901999', 'orsegi-tests-again'],
    ['its citation key', 'Shelley2021Safeguards', 'shelley-safeguards'],
    [
      'an address in other capitals',
      'https://Journal.example.org/Articles/12_3.PDF',
      'shelley-safeguards',
    ],
  ])('%s leads to its work', (_, text, id) => {
    expect(idsOf(map, text)).toEqual([`work:${id}`]);
  });

  test('Authors are found by ORCID and by a former id', () => {
    expect(idsOf(map, 'https://orcid.org/0000-0002-1825-0097')).toEqual(['author:mary-shelley']);
    expect(idsOf(map, 'mary-godwin')).toEqual(['author:mary-shelley']);
  });

  test('The ISBN of a book leads to the book, not to its chapter', () => {
    const isbn = '9780306406157';
    const book = aWork('book', { type: 'book', isbn });
    const chapters = [
      aWork('one', { type: 'chapter', isbn }),
      aWork('two', { type: 'chapter', isbn: '0-306-40615-2' }),
    ];
    expect(idsOf(buildResolveMap(aCatalogue(book, ...chapters)), isbn)).toEqual(['work:book']);
    expect(idsOf(buildResolveMap(aCatalogue(...chapters)), isbn).toSorted()).toEqual([
      'work:one',
      'work:two',
    ]);
  });

  test('A citation key leads to its work, as BibTeX and Markdown write it and bare', () => {
    const keyed = buildResolveMap(
      aCatalogue(
        aWork('one', { published: '2025', authors: ['mary-shelley'], title: 'The Areas of It' }),
        aWork('two', { citationKey: 'Own:Key_2', title: 'Another' }),
        aWork('areas', { title: 'Third' }),
        anAuthor('mary-shelley'),
      ),
    );

    for (const text of ['shelley2025areas', '@Shelley2025Areas', '\\citep{shelley2025areas}'])
      expect(idsOf(keyed, text)).toEqual(['work:one']);
    expect(idsOf(keyed, 'own:key_2')).toEqual(['work:two']);
  });

  test('An id comes before a citation key that reads the same', () => {
    const alike = aCatalogue(
      aWork('first', { citationKey: 'second' }),
      aWork('second', { citationKey: 'other' }),
    );

    expect(idsOf(buildResolveMap(alike), 'second')).toEqual(['work:second']);
    expect(idsOf(buildResolveMap(alike), '@second')).toEqual(['work:first']);
  });

  test('Addresses that differ in capitals only are told apart where both are known', () => {
    const short = buildResolveMap(
      aCatalogue(
        aWork('upper', { url: 'https://sho.rt/AbC' }),
        aWork('lower', { url: 'https://sho.rt/abc' }),
      ),
    );

    expect(idsOf(short, 'https://sho.rt/AbC')).toEqual(['work:upper']);
    expect(idsOf(short, 'https://sho.rt/abc')).toEqual(['work:lower']);
    expect(idsOf(short, 'HTTPS://SHO.RT/ABC')).toEqual(['work:upper', 'work:lower']);
  });

  test('A name that several kinds have leads to all of them', () => {
    const small = buildResolveMap(
      aCatalogue(aWork('ai', { authors: ['ai'], topics: ['ai'] }), anAuthor('ai'), aTopic('ai')),
    );
    expect(idsOf(small, 'ai')).toEqual(['work:ai', 'author:ai', 'topic:ai']);
  });

  test('An id of ten digits is found, though it looks like an ISBN', () => {
    expect(idsOf(buildResolveMap(aCatalogue(aWork('0306406152'))), '0306406152')).toEqual([
      'work:0306406152',
    ]);
  });

  test.each([
    '10.1234/unknown',
    '2504.00000',
    'constructor',
    '__proto__',
    'work:toString',
    'https://nowhere.example/',
  ])('%s leads nowhere', (text) => {
    expect(idsOf(map, text)).toEqual([]);
  });

  test('The map says the same after it has been a file', () => {
    const read = JSON.parse(JSON.stringify(map)) as ResolveMap;
    expect(read).toEqual(map);
    expect(Object.keys(map.keys)).toEqual(Object.keys(map.keys).toSorted());
  });
});

describe('The list of identifiers', () => {
  test('Everything listed is found, and leads to where it is listed', () => {
    for (const { kind, id, identifiers } of listIdentifiers(catalogue)) {
      const lost = identifiers.filter(
        (identifier) => !idsOf(map, identifier).includes(`${kind}:${id}`),
      );
      // A chapter shares the ISBN of its book, which leads to the book.
      expect(lost.filter((identifier) => !identifier.startsWith('ISBN'))).toEqual([]);
    }
  });

  test('Identifiers are listed as people write them, those of copies after the work’s own', () => {
    expect(listIdentifiers(catalogue).find(({ id }) => id === 'shelley-safeguards')).toEqual({
      kind: 'work',
      id: 'shelley-safeguards',
      language: 'en',
      name: 'Safeguards for LLMs: What GPT-4 and AlphaZero Owe to arms Control',
      identifiers: [
        'doi:10.5555/jmel.2021.12_3(101)',
        'arXiv:2101.99999',
        'https://journal.example.org/articles/12_3?view=full&lang=en#top',
        'arXiv:2101.99998',
        'https://shelley.example.org/safeguards.pdf',
        'https://journal.example.org/articles/12_3.pdf',
        '@shelley2021safeguards',
        'work:safeguards',
      ],
    });
  });
});

test('The map of the small library', async () => {
  await expect(`${JSON.stringify(map, null, 2)}\n`).toMatchFileSnapshot(
    '../golden/harvest/resolve-map.json',
  );
});
