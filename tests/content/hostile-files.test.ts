import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/content-check.ts';
import { EVERY_FORM } from '../../src/catalogue/file-choice.ts';
import { parseEntry } from '../../src/schemas/entry.ts';
import { LONGEST_ID, LONGEST_SLUG } from '../../src/text/file-name.ts';
import { aWork, problemLines } from '../support/builders.ts';

const FRONT = 'type: report\nsummary: S.\n';

/** A work with this title, in front of which stands what the test is about. */
const withBody = (body: string): readonly string[] => problemLines(aWork('w', {}, body));

function withFront(yaml: string): readonly string[] {
  const text = `---\n${yaml}${FRONT}---\n`;
  return problemLines({ kind: 'work', id: 'w', file: 'content/works/w.md', text });
}

describe('A body that nobody could read ends as a problem', () => {
  test.each([
    ['quotes', '> '.repeat(20_000)],
    ['lists', '- '.repeat(5000)],
    ['numbered lists', '1. '.repeat(5000)],
    ['quotes without blanks', '>'.repeat(20_000)],
    [
      'lists by their indentation',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
    ],
  ])('because of %s in one another', (_name, body) => {
    expect(withBody(body).map((line) => line.replace(/^.*?\d+ /u, ''))).toEqual([
      'quotes and lists stand more than 50 deep in one another. Take some out.',
    ]);
  });

  test.each([
    ['<div>', '<div>'.repeat(20_000)],
    ['elements on many lines', '<b>\n'.repeat(500)],
  ])('because of HTML that is never closed: %s', (_name, body) => {
    expect(withBody(body).map((line) => line.replace(/^.*?\d+ /u, ''))).toEqual([
      'more than 200 HTML elements are open at a time. Close them, or write Markdown.',
    ]);
  });

  test.each(['*a_', '[', ']', '![a', '[@', '~a'])('because of signs without end: %s', (unit) => {
    expect(withBody(unit.repeat(50_000))).toEqual([
      'content/works/w.md:6 a paragraph has more than 5,000 asterisks, underscores, tildes and brackets. Put empty lines between its parts.',
    ]);
  });

  test.each([
    ['written with #', '# a\n'.repeat(501), 506],
    ['underlined', 'a\n=\n'.repeat(501), 1007],
    ['underlined within quotes', '> a\n> ---\n'.repeat(501), 1007],
    ['in lists', '- # a\n'.repeat(501), 506],
    ['of HTML', '<h2>a</h2>\n'.repeat(501), 506],
  ])('because of headings beyond number, %s', (_name, body, line) => {
    expect(withBody(body)).toEqual([
      `content/works/w.md:${String(line)} a body has more than 500 headings. Make several entries or pages of it.`,
    ]);
  });

  const wide = (columns: number): string =>
    `|${'a|'.repeat(columns)}\n|${' :-: |'.repeat(columns)}\n`;

  test.each([
    ['', wide(101)],
    [' in quotes', `> ${wide(101).replace('\n', '\n> ')}`],
    [' without bars at its ends', wide(101).replaceAll(/^\||\|$/gmu, '')],
    [' in a list', `- ${wide(101).replace('\n', '\n  ')}`],
  ])('because of a table%s with more columns than anybody sees', (_name, table) => {
    expect(withBody(`${table}|x|\n`)).toEqual([
      'content/works/w.md:7 a table has more than 100 columns. Make several tables of it.',
    ]);
  });

  test('because of tables with too many cells, of which most need not be written', () => {
    const table = `${wide(100)}${'|x|\n'.repeat(240)}`;

    expect(withBody(`${table}\n${table}`)).toEqual([]);
    expect(withBody([table, table, wide(10), '|x|\n'.repeat(170)].join('\n'))).toEqual([]);
    expect(withBody([table, table, `${wide(100)}|-|\n${'|x|\n'.repeat(50)}`].join('\n'))).toEqual([
      'content/works/w.md:511 the tables of a body have more than 50,000 cells, those included that are filled up with nothing. Put the data into a file in public/, and link to it.',
    ]);
  });

  test.each([
    ['a definition', (address: string) => `[a]\n\n[a]: ${address}`, 8],
    ['a link', (address: string) => `[a](${address})`, 6],
    ['an address by itself', (address: string) => address, 6],
    ['an image', (address: string) => `![a](${address})`, 6],
    ['HTML', (address: string) => `<a href="${address}">a</a>`, 6],
  ])('because of an address that no browser takes, in %s', (_name, write, line) => {
    const ofLength = (length: number): string => 'https://example.org/'.padEnd(length, 'x');

    expect(withBody(write(ofLength(2048)))).toEqual([]);
    expect(withBody(write(ofLength(2049)))).toEqual([
      `content/works/w.md:${String(line)} an address has more than 2,048 signs. Link to a shorter one.`,
    ]);
  });

  test.each([
    ['addresses', `[a]: https://example.org/${'x'.repeat(1980)}`, '[a] '],
    ['titles', `[a]: /works/w/ "${'x'.repeat(1991)}"`, '![b][A]\n\n'],
    ['signs that are escaped', `[a]: /works/w/ "${'\u00e9'.repeat(181)}"`, '[a][]\n'],
  ])(
    'because of definitions used so often that it grows beyond measure: %s',
    (_name, definition, use) => {
      expect(withBody(`${definition}\n\n${use.repeat(499)}`)).toEqual([]);
      expect(
        withBody(`${definition}\n\n${use.repeat(501)}`).map((line) =>
          line.replace(/^.*?\d+ /u, ''),
        ),
      ).toEqual([
        'what is defined for links, as in "[name]: https://…", makes more than 1,000,000 signs wherever it is used. Shorten it, or use it less often.',
      ]);
    },
  );

  const bold = (title: string): string =>
    Array.from({ length: 100 }, (_, i) => `<b title="${String(i)}${title}">`).join('');

  test.each([
    ['with long attributes', `<p>${bold('x'.repeat(100))}</p>`],
    ['with attributes that are hard to read', `<p>${bold(' > </b>')}</p>`],
    ['within <pre>, where empty lines are no end', `<pre>${bold('>\n\n'.repeat(50))}</pre>`],
    ['whose closing tag is code', `<p>${bold('').replaceAll('>', '>`</b>`')}</p>`],
    ['whose closing tag is in a list', bold('').replaceAll('>', '>\n-     </b>\n\n')],
    ['whose closing tag is an address', bold('').replace(/<[^>]+>/gu, '[$&](</b>)')],
  ])('because of elements that are opened anew again and again, %s', (_name, opening) => {
    expect(
      withBody(`${opening}${'<p>y</p>'.repeat(1000)}`).map((line) => line.replace(/^.*?\d+ /u, '')),
    ).toEqual([
      'HTML elements such as <a> and <b> that stay open, and are opened anew in each paragraph, make more than 1,000,000 signs. Close each where its paragraph ends, or write Markdown.',
    ]);
  });

  test('and what people write does not', () => {
    const prose = 'Is a <b and "c> d"?';
    const inline =
      '<i lang="la">Non</i> <a href="/" title=\'x\'><img src="/x.png"> <br/></a> <b>\nx</b>\n\n';
    const lists = '- a\n  - b\n    - c\n      1. d\n         > e\n';
    const html =
      '<details><summary>x</summary>\n<p>y<br>z <img src="/x.png" alt=""></p>\n</details>\n\n';
    const table = `|a|b|\n|-|-|\n${'| **x** | _y_ |\n'.repeat(500)}`;

    expect(
      withBody([lists, html.repeat(300), table, prose, inline.repeat(300)].join('\n\n')),
    ).toEqual([]);
  });
});

describe('Front matter that nobody could read ends as a problem', () => {
  test.each([
    ['brackets', `title: ${'['.repeat(50_000)}\n`],
    ['braces', `title: ${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}\n`],
    [
      'brackets behind others in a text',
      `disclaimer: "${']'.repeat(9000)}"\ntitle: ${'['.repeat(9000)}\n`,
    ],
    [
      'brackets behind others in a remark',
      `# ${'}'.repeat(3000)}\ntitle: ${'['.repeat(3000)}x${']'.repeat(3000)}\n`,
    ],
    ['brackets with closing ones in texts between', `title: ${'[ "]", '.repeat(3000)}\n`],
    ['dashes', `title:\n  ${'- '.repeat(20_000)}x\n`],
    [
      'indentation',
      `title:\n${Array.from({ length: 600 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}\n`,
    ],
  ])('because of %s in one another', (_name, yaml) => {
    expect(withFront(yaml)).toEqual([
      'content/works/w.md:2 the front matter holds values that stand more than 100 deep in one another. Write it as the other files have it.',
    ]);
  });

  test('but brackets in texts and remarks are signs like others', () => {
    const many = '[{'.repeat(200);

    expect(withFront(`# ${many}\ntitle: 'T ${many}'\ndisclaimer: |\n  D ${many}\n`)).toEqual([]);
  });

  test('because of a key that stands twice, wherever that is', () => {
    const say = (line: number): string =>
      `content/works/w.md:${String(line)} the front matter is not YAML: map keys must be unique. Texts with a colon, a quote or a leading sign need quotes around them.`;

    expect([
      withFront('title: T\ntype: book\n'),
      withFront('title: T\nsources:\n  - url: https://example.org/\n    note: A\n    note: B\n'),
    ]).toEqual([[say(4)], [say(6)]]);
  });

  test('because of merge keys, which are keys like others here', () => {
    expect(
      withFront('x: &x { title: T }\n<<: *x\n').map((line) => line.replace(/Known keys.*$/u, '')),
    ).toEqual([
      'content/works/w.md:2 "title" is missing. Add it to the front matter.',
      'content/works/w.md:2 unknown key "x". ',
      'content/works/w.md:3 unknown key "<<". ',
    ]);
  });

  test.each(['!!js/function "a"', '!!python/object:os.system a', '!<tag:x,2000:y> a'])(
    'but a tag that would make an object elsewhere makes text: %s',
    (value) => {
      const text = `---
title: ${value}
${FRONT}---
`;
      const { entry } = parseEntry({ kind: 'work', id: 'w', file: 'w.md', text });

      expect(entry?.data.title).toBe('a');
    },
  );

  test.each(['\u202Ebackwards', '\u2066x\u2069', 'a\u0000b', 'a\u0007b', '\uD800'])(
    'because of signs that hide what stands there: %j',
    (title) => {
      expect(withFront(`title: ${JSON.stringify(title)}\n`).length).toBeGreaterThan(0);
    },
  );
});

test.each([
  '../../etc/passwd',
  '..',
  '%2e%2e',
  '/etc/passwd',
  'a/b',
  'a\\b',
  'CON:',
  '-x',
  'x-',
  '.x',
])('No id leads out of its folder: %s', (id) => {
  const named = { authors: [id], topics: [id], cites: [id], formerIds: [id] };

  expect(problemLines(aWork('w', named)).length).toBe(4);
  expect(problemLines(aWork(id))[0]).toContain('cannot be an id');
});

describe('A name that no disk could hold ends as a problem', () => {
  test.each([
    ['x'.repeat(151), 'at most 150 signs'],
    ['con', 'another word, for Windows keeps this one for a device'],
    ['com1', 'another word, for Windows keeps this one for a device'],
  ])('as an id: %s', (id, advice) => {
    expect(problemLines(aWork(id))[0]).toBe(
      `content/works/${id}.md:1 "${id}" cannot be an id. Name the file with ${advice}.`,
    );
    expect(problemLines(aWork('w', { formerIds: [id] }))).toEqual([
      `content/works/w.md:6 formerIds.0: "${id}" cannot be an id. Take ${advice}.`,
    ]);
  });

  test('as a publisher or a series, for they have pages of their own', () => {
    const named = { publisher: ['CON', 'AUX.'], series: '学'.repeat(67) };

    expect(problemLines(aWork('w', named))).toEqual([
      'content/works/w.md:6 publisher.0: Windows keeps this name for a device, and could not hold the page. Write the name out, such as "Con Press".',
      'content/works/w.md:7 publisher.1: Windows keeps this name for a device, and could not hold the page. Write the name out, such as "Con Press".',
      'content/works/w.md:8 series: the address of its page would be longer than 200 bytes. Shorten the name.',
    ]);
  });

  test('and what is just short enough does not', () => {
    const id = 'x'.repeat(150);

    expect(
      problemLines(aWork(id, { formerIds: ['console', 'com10'], series: '学'.repeat(66) })),
    ).toEqual([]);
    const forms = Object.values(EVERY_FORM)
      .flat()
      .map(({ length }) => length + 1);
    const whileWritten = '.tmp'.length + 1 + 36;
    expect(
      Math.max(LONGEST_ID, LONGEST_SLUG) + Math.max(...forms) + whileWritten,
    ).toBeLessThanOrEqual(255);
  });
});

test('A byte order mark and line ends of Windows are no fault', () => {
  const text = `\uFEFF---\r\ntitle: T\r\n${FRONT.replaceAll('\n', '\r\n')}---\r\nBody.\r\n`;

  expect(problemLines({ kind: 'work', id: 'w', file: 'content/works/w.md', text })).toEqual([]);
});

describe('A folder of content', () => {
  let folder = '';

  beforeEach(async () => {
    folder = path.join(await mkdtemp(path.join(tmpdir(), 'library-')), 'content');
    await mkdir(path.join(folder, 'works'), { recursive: true });
  });

  afterEach(async () => {
    await rm(path.dirname(folder), { recursive: true });
  });

  test('with files that are too large, no text, or no files is checked, and each is named', async () => {
    await writeFile(path.join(folder, 'works/bytes.md'), Buffer.from([0x2d, 0xc3, 0x28]));
    await writeFile(path.join(folder, 'works/large.md'), 'x'.repeat(10 * 1024 * 1024));
    await writeFile(path.join(folder, 'works/utf-16.md'), Buffer.from('---\n', 'utf16le'));
    await writeFile(path.join(folder, 'works/a b.md'), `---\ntitle: T\n${FRONT}---\n`);
    await symlink('/etc/hostname', path.join(folder, 'works/link.md'));
    await mkdir(path.join(folder, 'works/folder.md'));

    const { isRight, report } = await checkContent(folder);

    expect(isRight).toBe(false);
    expect(report.split('\n').map((line) => line.replace(/^.*?works\//u, ''))).toEqual([
      'a b.md:1 "a b" cannot be an id. Name the file with lower-case letters a–z, digits and single hyphens.',
      'bytes.md:1 the file is not UTF-8. Save it with that encoding.',
      'folder.md:1 this is read by nobody. Entries stand directly in content/works: move them there.',
      'folder.md:1 the file is not a plain file. Replace it by the text itself.',
      'large.md:1 the file is larger than 2 MB. An entry is a page of text.',
      'link.md:1 the file is not a plain file. Replace it by the text itself.',
      'utf-16.md:1 the file has no front matter. Begin it with a line "---", the keys, and another line "---".',
      '',
      '7 errors, 0 warnings',
    ]);
  });

  test('in which a file stands where a folder should be says so', async () => {
    await writeFile(path.join(folder, 'authors'), '');

    expect(await checkContent(folder)).toEqual({
      isRight: false,
      report: [
        'content/authors:1 this is no folder. Move it elsewhere, and make a folder "authors" for the entries.',
        '',
        '1 error, 0 warnings',
      ].join('\n'),
    });
  });

  test('whose folders lead elsewhere is not followed there', async () => {
    const elsewhere = path.join(path.dirname(folder), 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(path.join(elsewhere, 'secret.md'), `---\ntitle: Secret\n${FRONT}---\n`);
    await symlink(elsewhere, path.join(folder, 'authors'));

    const { isRight, report } = await checkContent(folder);

    expect([isRight, report.split('\n')[0]]).toEqual([
      false,
      'content/authors:1 this is a link. Put the folder itself there.',
    ]);
    expect(report).not.toContain('secret');
  });
});
