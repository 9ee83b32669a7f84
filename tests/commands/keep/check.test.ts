import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { toAnnotation } from '../../../scripts/keep/github.ts';
import { aLibrary, LIBRARY } from './a-library.ts';

const WRONG = {
  ...LIBRARY,
  'works/hasty.md': `---
# Typed in a hurry.

summary:   A  work.${'  '}
title: Hasty
authors: [ada-byron, percy-shelley]
type: book
doi: https://doi.org/10.1000/hasty
published: 1 January 1818
topics: [loms]
cites:
  - on-loom
---
A line${'  '}
broken.
`,
};

const REPORT = `content/works/hasty.md:6 no author "percy-shelley". Add content/authors/percy-shelley.md.
content/works/hasty.md:8 doi: "https://doi.org/10.1000/hasty" is not a valid DOI. Write it bare: 10.1000/hasty
content/works/hasty.md:9 published: "1 January 1818" is no date. Write 2025, 2025-04 or 2025-04-17, as precisely as it is known.
content/works/hasty.md:10 no topic "loms". Did you mean "looms"?
content/works/hasty.md:12 no work "on-loom". Did you mean "on-looms"?

5 errors, 0 warnings
`;

it('All that is wrong is said in one go, and what need not be mended by hand', async () => {
  const library = await aLibrary(WRONG);

  expect(await library.run('check')).toEqual({
    code: 1,
    stderr: '',
    stdout: `${REPORT}3 of these can be mended for you: npm run check -- --fix\n`,
  });
});

it('A library without a fault is counted', async () => {
  const library = await aLibrary();

  expect(await library.run('check')).toEqual({
    code: 0,
    stderr: '',
    stdout: 'No problems in 7 files.\n',
  });
});

it('Problems are data for programs', async () => {
  const library = await aLibrary({ ...LIBRARY, 'topics/odd.md': '---\nlabel: Odd\n---\n' });

  const { code, stdout } = await library.call('check', '--json');

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    isRight: false,
    files: 8,
    problems: [
      {
        code: 'missing-key',
        severity: 'error',
        file: 'content/topics/odd.md',
        line: 2,
        column: 1,
        message: '"definition" is missing',
        suggestion: 'Add it to the front matter.',
      },
    ],
  });
});

it('What a dry run would mend is shown line by line, and nothing is changed', async () => {
  const library = await aLibrary(WRONG);

  const { code, stdout } = await library.call('check', '--fix', '--dry-run');

  expect(code).toBe(1);
  expect(stdout).toBe(`This would be mended (nothing was changed):
  content/works/hasty.md: summary: "A  work." → "A work."
  content/works/hasty.md: doi: "https://doi.org/10.1000/hasty" → "10.1000/hasty"
  content/works/hasty.md: published: "1 January 1818" → "1818-01-01"
  content/works/hasty.md: spaces at the ends of lines are gone
  content/works/hasty.md: keys stand in their usual order
  content/authors/percy-shelley.md: made, with no more than its name: look at it and fill it in

content/authors/percy-shelley.md (made)
  + ---
  + name: Percy Shelley
  + given: Percy
  + family: Shelley
  + ---
content/works/hasty.md (changed)
    # Typed in a hurry.

  - summary:   A  work.
    title: Hasty
  - authors: [ada-byron, percy-shelley]
    type: book
  - doi: https://doi.org/10.1000/hasty
  - published: 1 January 1818
  + authors: [ada-byron, percy-shelley]
  + published: "1818-01-01"
  + doi: 10.1000/hasty
    topics: [loms]
  + summary:   A work.
    cites:
      - on-loom
    …

${REPORT}`);
  expect(await library.readAll()).toEqual(WRONG);
});

it('What can be mended without a doubt is mended, and the rest is left to a person', async () => {
  const library = await aLibrary(WRONG);

  const { code, stdout } = await library.run('check', '--fix');

  expect(code).toBe(1);
  expect(stdout.split('\n\n').slice(1).join('\n\n'))
    .toBe(`content/works/hasty.md:9 no topic "loms". Did you mean "looms"?
content/works/hasty.md:12 no work "on-loom". Did you mean "on-looms"?

2 errors, 0 warnings
`);
  expect(await library.readAll()).toEqual({
    ...WRONG,
    'authors/percy-shelley.md': '---\nname: Percy Shelley\ngiven: Percy\nfamily: Shelley\n---\n',
    'works/hasty.md': `---
# Typed in a hurry.

title: Hasty
type: book
authors: [ada-byron, percy-shelley]
published: "1818-01-01"
doi: 10.1000/hasty
topics: [loms]
summary:   A work.
cites:
  - on-loom
---
A line${'  '}
broken.
`,
  });
});

it('An entry that is called by a former id is called by its present one', async () => {
  const library = await aLibrary({
    ...LIBRARY,
    'works/later.md':
      '---\ntitle: Later\ntype: book\nauthors: [ada-byron]\ntopics: [weaving, looms]\ncites: [looms-old]\nsummary: Later.\n---\n\nSee [@looms-old].\n',
    'works/on-looms.md': `${LIBRARY['works/on-looms.md']?.slice(0, -4) ?? ''}formerIds: [looms-old]\n---\n`,
    'topics/looms.md': `${LIBRARY['topics/looms.md']?.slice(0, -4) ?? ''}formerIds: [weaving]\n---\n`,
  });

  const { code } = await library.call('check', '--fix');

  expect(code).toBe(0);
  expect((await library.readAll())['works/later.md']).toBe(
    '---\ntitle: Later\ntype: book\nauthors: [ada-byron]\ntopics: [ looms ]\nsummary: Later.\ncites: [on-looms]\n---\n\nSee [@on-looms].\n',
  );
});

it('A library that is right needs no mending', async () => {
  const library = await aLibrary();

  await library.call('check', '--fix');

  expect(await library.readAll()).toEqual(LIBRARY);
});

it('GitHub is told the line, and no message breaks out of its line', () => {
  const problem = {
    code: 'malformed-value',
    severity: 'warning',
    file: 'content/works/a,b:c%.md',
    line: 3,
    column: 7,
    message: '100 % of\n::error::it',
    suggestion: 'Mend it.',
  } as const;

  expect(toAnnotation(problem, 'library/content')).toBe(
    '::warning file=library/content/works/a%2Cb%3Ac%25.md,line=3,col=7,title=malformed-value::100 %25 of\\u000a::error::it. Mend it.',
  );
});

/** A site with pages that are there, that moved, that are gone, and that only GET is good for. */
async function aSite(): Promise<{ readonly origin: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const location = { '/old': '/new', '/round': '/round' }[url];
    if (location !== undefined) response.writeHead(301, { location });
    else if (url === '/gone') response.writeHead(404);
    else if (url === '/shy') response.writeHead(403);
    else if (url === '/get' && method === 'HEAD') response.writeHead(405);
    else if (url === '/slow') return;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, asked };
}

it('Outside addresses are visited once each, and what was in good order is not visited again', async () => {
  const { origin, asked } = await aSite();
  const library = await aLibrary({
    ...LIBRARY,
    'authors/m-shelley.md':
      LIBRARY['authors/m-shelley.md']?.replace(
        'https://example.org/notes',
        `${origin}/fine#part\n  - url: ${origin}/gone\n  - url: ${origin}/old`,
      ) ?? '',
    'topics/looms.md': `${LIBRARY['topics/looms.md'] ?? ''}\n[a](${origin}/get) [b](${origin}/shy) [c](${origin}/round) [d](${origin}/slow) [e](${origin}/fine)\n`,
  });
  const visit = ['check', '--links', '--delay', '0', '--timeout', '0.5'] as const;

  const first = await library.run(...visit);

  expect(first.code).toBe(1);
  expect(first.stdout).toBe(`No problems in 7 files.

7 addresses, 2 of them in good order

Not there any more: 1
  ${origin}/gone
    it answers 404 (not found)
    content/authors/m-shelley.md:7

There under another address (write that one, if it is the same thing): 1
  ${origin}/old
    → ${origin}/new
    content/authors/m-shelley.md:8

Could not be told (look for yourself): 3
  ${origin}/shy
    it answers 403, as sites do that turn programs away
    content/topics/looms.md:7
  ${origin}/round
    it leads round in a circle
    content/topics/looms.md:7
  ${origin}/slow
    no answer within 0.5 s
    content/topics/looms.md:7
`);
  expect(first.stderr).toMatch(
    /^Visited addresses: 1 of 7\n(?:.*\n)*Visited addresses: 7 of 7\n$/u,
  );
  expect(asked.filter((line) => line.endsWith('/fine'))).toEqual(['HEAD /fine']);
  expect(asked.filter((line) => line.endsWith('/get'))).toEqual(['HEAD /get', 'GET /get']);
  asked.length = 0;

  const { stdout } = await library.run(...visit, '--json');

  expect(JSON.parse(stdout)).toMatchObject({
    isRight: false,
    addresses: [
      { state: 'fine' },
      { state: 'gone' },
      { state: 'moved', to: `${origin}/new` },
      {},
      {},
      {},
      {},
    ],
  });
  expect(asked.filter((line) => /\/(?:fine|get|old|new)$/u.test(line))).toEqual([]);
});

it('A work that names very many authors who are not there gets a hundred of them at a time', async () => {
  const letters = Array.from('abcdefghijklmno');
  const names = letters.flatMap((one) =>
    Array.from('pqrstuvwxy').map((two) => `${one.repeat(8)}-${two.repeat(8)}`),
  );
  const library = await aLibrary({
    ...LIBRARY,
    'works/large.md': `---\ntitle: Large\ntype: report\nauthors: [${names.join(', ')}]\nsummary: S.\n---\n`,
  });
  const countFiles = async (): Promise<number> => {
    const files = await library.readAll();
    return names.filter((name) => `authors/${name}.md` in files).length;
  };

  const { stdout } = await library.call('check', '--fix');
  const lines = stdout.split('\n');

  expect([await countFiles(), lines.filter((line) => line.includes('no author')).length]).toEqual([
    100, 50,
  ]);
  await library.call('check', '--fix');
  expect(await countFiles()).toBe(150);
});

it('Of a file with very many problems a hundred are told, and all are counted', async () => {
  const keys = Array.from({ length: 150 }, (_, index) => `k${String(index)}: 1\n`).join('');
  const library = await aLibrary({
    ...LIBRARY,
    'works/large.md': `---\ntitle: Large\ntype: report\nsummary: S.\n${keys}---\n`,
  });

  const { code, stdout } = await library.call('check');
  const remarks = await library.call('check', '--github');
  const lines = stdout.trimEnd().split('\n');

  expect([code, lines.length, ...lines.slice(-3)]).toEqual([
    1,
    103,
    'content/works/large.md:104 50 more problems in this file. Mend those above first.',
    '',
    '150 errors, 0 warnings',
  ]);
  expect(remarks.stdout.trimEnd().split('\n')).toHaveLength(101);
});
