import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBefore, parseDate } from '../../src/schemas/dates.ts';
import { parseEntry } from '../../src/schemas/entry.ts';
import { isIsbn, isIssn, isOrcid, isSafeAddress } from '../../src/schemas/identifiers.ts';
import { hasHiddenSigns } from '../../src/schemas/text.ts';
import { aWork, problemLines } from '../support/builders.ts';

test('Dates: as precise as is known, and only days that were', () => {
  expect(
    ['2025', '2025-04', '2024-02-29', '2023-02-29', '2025-13', '25-04', '2025-4'].map(parseDate),
  ).toEqual([
    { year: 2025 },
    { year: 2025, month: 4 },
    { year: 2024, month: 2, day: 29 },
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('Check digits of ORCID, ISBN and ISSN hold for real identifiers and fail for any changed digit', () => {
  const real = [
    { text: '0000-0002-9322-3515', isRight: isOrcid },
    { text: '0000-0002-5627-9093', isRight: isOrcid },
    { text: '0-306-40615-2', isRight: isIsbn },
    { text: '9780306406157', isRight: isIsbn },
    { text: '2049-3630', isRight: isIssn },
  ];
  for (const { text, isRight } of real) {
    expect(isRight(text)).toBe(true);
    [...text].forEach((sign, index) => {
      if (!/\d/u.test(sign)) return;
      const changed =
        text.slice(0, index) + String((Number(sign) + 1) % 10) + text.slice(index + 1);
      expect(isRight(changed), changed).toBe(false);
    });
  }
});

test('Only whole addresses of the web are safe to link', () => {
  const safe = ['https://example.org/a?b=c#d', 'http://example.org'];
  const unsafe = [
    'javascript:alert(1)',
    ' https://example.org',
    'https://user:word@example.org/',
    'data:text/html,x',
    '//example.org',
    'https://',
    'https://exa mple.org',
    'https://example.org/"><script>',
    'HTTPS:/example.org',
    'ftp://example.org',
  ];
  expect([safe.every(isSafeAddress), unsafe.filter(isSafeAddress)]).toEqual([true, []]);
});

test.each([
  '\u0001',
  '\u001B[31m',
  '\u007F',
  '\u00AD',
  '\u200E',
  '\u202E',
  '\u2066',
  '\uFFFE',
  '\uFFFF',
  '\u{1FFFE}',
])('No address holds %j, which is not seen or turns round what stands beside it', (sign) => {
  const url = `https://example.org/${sign}a`;
  const data = { url, pdf: url, license: url, copies: [{ label: 'L', url }], sources: [{ url }] };
  const { problems } = parseEntry(aWork('w', { ...data, doi: `10.1234/${sign}` }));

  expect(problems.map(({ code, message }) => [code, message.replace(/:.*$/u, '')])).toEqual([
    ['unsafe-address', 'url'],
    ['unsafe-address', 'pdf'],
    ['invalid-identifier', 'doi'],
    ['unsafe-address', 'copies.0.url'],
    [hasHiddenSigns(sign) ? 'malformed-value' : 'unsafe-address', 'license'],
    ['unsafe-address', 'sources.0.url'],
  ]);
});

test('An address or an identifier of more than 2,048 signs is told without being quoted', () => {
  const [longest, longer] = [2048, 2049].map((length) =>
    'https://example.org/'.padEnd(length, 'x'),
  );

  expect(problemLines(aWork('w', { url: longest }))).toEqual([]);
  expect(problemLines(aWork('w', { url: longer, doi: `10.1234/${'x'.repeat(3000)}` }))).toEqual([
    'content/works/w.md:5 url: the address is longer than 2,048 signs. Find a shorter one, or remove the key.',
    'content/works/w.md:6 doi: the DOI is longer than 2,048 signs. Find a shorter one, or remove the key.',
  ]);
});

describe('Reading a file', () => {
  const parse = (text: string) =>
    parseEntry({ kind: 'work', id: 'w', file: 'content/works/w.md', text });

  test('Windows line ends, a byte order mark and a bare year are accepted', () => {
    const text =
      '\uFEFF---\r\ntitle: "  Two   words "\r\ntype: report\r\nsummary: S.\r\npublished: 2025\r\n---\r\nBody\r\n';
    const { entry, problems } = parse(text);
    expect(problems).toEqual([]);
    expect([entry?.data.title, entry?.data.published, entry?.body, entry?.bodyLine]).toEqual([
      'Two words',
      '2025',
      'Body\n',
      7,
    ]);
  });

  test('Only a draft may lack its summary; that one is missing is said beside all else that is wrong', () => {
    const messages = (yaml: string): readonly string[] =>
      parse(`---\ntitle: T\n${yaml}---\n`).problems.map(({ message }) => message);
    expect(messages('type: report\ndraft: true\n')).toEqual([]);
    expect(messages('type: report\n')).toEqual(['"summary" is missing']);
    expect(messages('type: report\nsummary:\n')).toEqual(['"summary" is empty']);
    expect(messages('tipe: report\n').at(-1)).toBe('"summary" is missing');
  });

  test('An optional key without a value is as good as none', () => {
    const { entry, problems } = parse(
      '---\ntitle: T\ntype: report\nsummary: S.\nsubtitle:\ntopics:\nevent:\ndraft:\n---\n',
    );
    expect(problems).toEqual([]);
    expect(entry?.data).toEqual(
      parse('---\ntitle: T\ntype: report\nsummary: S.\n---\n').entry?.data,
    );
  });

  test('A number keeps its spelling', () => {
    const { entry, problems } = parse(
      [
        '---',
        'title: T',
        'type: report',
        'summary: S.',
        'number: 1.10',
        'edition: 010',
        'pages: 0x1F',
        'issue: 1e3',
        'volume: 12345678901234567890',
        '---',
        '',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(entry?.data).toMatchObject({
      number: '1.10',
      edition: '010',
      pages: '0x1F',
      issue: '1e3',
      volume: '12345678901234567890',
    });
  });

  test('Dates of unlike precision are in order wherever they may be', () => {
    expect(
      [
        ['2025-06-26', '2025-06-23'],
        ['2025-06', '2025-05-31'],
        ['2025-06-26', '2025-06'],
        ['2025', '2025-01'],
      ].map(([start = '', end = '']) => isBefore(end, start)),
    ).toEqual([true, true, false, false]);
  });

  test('An author may be an id alone or say more', () => {
    const { text } = aWork('w', {
      authors: ['a', { author: 'b', as: 'B.', role: 'editor', affiliations: ['X'] }],
    });
    expect(parse(text).entry?.data.authors).toEqual([
      { author: 'a', role: 'author', affiliations: [] },
      { author: 'b', as: 'B.', role: 'editor', affiliations: ['X'] },
    ]);
  });

  test('Prototype keys are unknown keys and nothing more', () => {
    const { problems } = parse(
      '---\ntitle: T\ntype: report\nsummary: S.\n__proto__: { polluted: 1 }\nconstructor: 2\n---\n',
    );
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-key', 5],
      ['unknown-key', 6],
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('No text whatever makes it throw', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('---', 'title: x', '- a', '? {', '&a *a', '"', '\t', '!!js x'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { entry, problems } = parse(`---\n${lines.join('\n')}\n---\n`);
        expect(entry !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
