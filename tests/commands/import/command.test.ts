import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { aLibrary } from '../keep/a-library.ts';
import type { TestLibrary } from '../keep/a-library.ts';
import { toMadeBibliography } from './made-bibliography.ts';

const SHELLEY = '---\nname: Mary Shelley\ngiven: Mary\nfamily: Shelley\n---\n';
const LOOMS = '---\nlabel: Looms\ndefinition: Machines that weave.\n---\n';

const REFS = `@article{last,
  title = {The Last Man},
  author = {Shelley, Mary and {The Sibyl}},
  year = 1826,
  keywords = {looms, plague}
}
@article{doubt, title = {A Doubt}, author = {Shelley, M.}}
@article{broken, title {No}}
`;

/** A library in which somebody has put sources beside the content. */
async function aLibraryWith(sources: Readonly<Record<string, string | Uint8Array>>) {
  const library = await aLibrary({ 'authors/mary-shelley.md': SHELLEY, 'topics/looms.md': LOOMS });
  const home = path.dirname(library.content);
  for (const [name, text] of Object.entries(sources)) await writeFile(path.join(home, name), text);
  return { library, place: (name: string) => path.join(home, name) };
}

async function namesOf({ readAll }: TestLibrary): Promise<readonly string[]> {
  return Object.keys(await readAll());
}

/** The last line: how many records of each outcome. */
function countsIn(stdout: string): string | undefined {
  return stdout.trim().split('\n').at(-1);
}

describe('npm run import', () => {
  test('Says of every record what became of it, and what to do next', async () => {
    const { library, place } = await aLibraryWith({ 'refs.bib': REFS });
    const { code, stdout } = await library.run('import', place('refs.bib'));
    const said = stdout.replaceAll(place('refs.bib'), 'refs.bib');

    expect(code).toBe(1);
    expect(said).toBe(`New (1)
  content/works/the-last-man.md  (refs.bib:1 last)

Doubtful: left out until somebody decides (1)
  refs.bib:7 doubt: A Doubt: It is not sure who signed it. In doubt: "M. Shelley".

Refused (1)
  refs.bib:8 broken: Here should be "=" and the value of "title": "{No}}".

Names in doubt (1): write into content/import/authors.yaml whom each means, then import again
  "M. Shelley": mary-shelley # or new; refs.bib:7

Keywords without a topic (1): say in content/import/keywords.yaml which topics they stand for
  "plague": # 1

1 author came with them.
1 work waits as a draft: write a summary, and take out "draft: true".

1 new, 0 changed, 0 unchanged, 1 doubtful, 1 refused
`);
    expect(await namesOf(library)).toEqual([
      'authors/mary-shelley.md',
      'authors/the-sibyl.md',
      'topics/looms.md',
      'works/the-last-man.md',
    ]);
    expect((await library.run('check')).code).toBe(0);
  });

  test('Changes nothing the second time, or with --dry-run', async () => {
    const { library, place } = await aLibraryWith({ 'refs.bib': REFS });
    const before = await library.readAll();
    const dry = await library.run('import', place('refs.bib'), '--dry-run');
    expect(countsIn(dry.stdout)).toBe(
      '1 new, 0 changed, 0 unchanged, 1 doubtful, 1 refused; nothing was written (--dry-run)',
    );
    expect(await library.readAll()).toEqual(before);

    await library.run('import', place('refs.bib'));
    const after = await library.readAll();
    const again = await library.run('import', place('refs.bib'));
    expect(countsIn(again.stdout)).toBe('0 new, 0 changed, 1 unchanged, 1 doubtful, 1 refused');
    expect(await library.readAll()).toEqual(after);
  });

  test('Takes decisions and keywords from the files of the library and from --authors, and keeps them', async () => {
    const { library, place } = await aLibraryWith({
      'refs.bib': REFS,
      'who.yaml': '"Shelley, M.": new\nM. Shelley: mary-shelley\n',
    });
    await mkdir(path.join(library.content, 'import'));
    await writeFile(path.join(library.content, 'import/keywords.yaml'), 'plague: looms\n');
    await library.run('import', place('refs.bib'), '--authors', place('who.yaml'));
    const files = await library.readAll();

    expect(files['works/a-doubt.md']).toContain('- author: mary-shelley\n    as: M. Shelley\n');
    expect(files['works/the-last-man.md']).toContain('topics:\n  - looms\n');
    expect(files['import/authors.yaml']).toContain('M. Shelley: mary-shelley\n');
    const { code, stdout } = await library.run('check');
    expect(stdout).not.toContain('import');
    expect(code).toBe(0);
  });

  test('A keyword may stand for a topic by an id that the topic had', async () => {
    const { library, place } = await aLibraryWith({ 'refs.bib': REFS });
    await library.run('rename', 'topic', 'looms', 'machines');
    await mkdir(path.join(library.content, 'import'));
    await writeFile(path.join(library.content, 'import/keywords.yaml'), 'plague: looms\n');

    await library.run('import', place('refs.bib'));

    expect((await library.readAll())['works/the-last-man.md']).toContain('topics:\n  - machines\n');
  });

  test('Gives all of it as data', async () => {
    const { library, place } = await aLibraryWith({ 'refs.bib': REFS });
    const { stdout, stderr } = await library.run('import', place('refs.bib'), '--json');
    const data: unknown = JSON.parse(stdout);

    expect(stderr).toBe('');
    expect(data).toMatchObject({
      isDryRun: false,
      counts: { new: 1, changed: 0, unchanged: 0, doubtful: 1, refused: 1 },
      newAuthors: [{ id: 'the-sibyl', name: 'The Sibyl' }],
      doubtfulNames: [
        {
          name: 'M. Shelley',
          candidates: [{ id: 'mary-shelley', name: 'Mary Shelley' }],
          works: [expect.stringMatching(/refs\.bib:7$/u)],
          titles: [expect.any(String)],
        },
      ],
      unknownKeywords: { plague: 1 },
      records: [
        { kind: 'new', work: 'the-last-man', isDraft: true, place: { line: 1, key: 'last' } },
        { kind: 'doubtful', place: { line: 7 } },
        { kind: 'refused', place: { line: 8 } },
      ],
    });
  });

  test.each([
    [[], 2, /^No file is named\./u],
    [['none.bib'], 1, /^There is no file none\.bib\.\n$/u],
    [['--updaet'], 2, /Did you mean --update\?/u],
    [['package.json', '--authors', 'none.yaml'], 1, /^There is no file none\.yaml\.\n$/u],
  ])('What cannot be done, as %j, is said in sentences', async (args, code, message) => {
    const { library } = await aLibraryWith({});
    const ran = await library.run('import', ...args);
    expect([ran.code, ran.stdout]).toEqual([code, '']);
    expect(ran.stderr).toMatch(message);
  });

  test('Into a library in which something is wrong nothing is imported', async () => {
    const { library, place } = await aLibraryWith({ 'refs.bib': REFS });
    await writeFile(path.join(library.content, 'authors/wrong.md'), '---\nname: 7\n---\n');
    const { code, stderr } = await library.run('import', place('refs.bib'));
    expect(code).toBe(1);
    expect(stderr).toContain('content/authors/wrong.md');
    expect(stderr).toContain('Mend this first; nothing was imported.');
  });

  test('A decision that names nobody is refused, with the author who was meant', async () => {
    const { library, place } = await aLibraryWith({
      'refs.bib': REFS,
      'who.yaml': 'X: mary-shelly\n',
    });
    const { stderr } = await library.run(
      'import',
      place('refs.bib'),
      '--authors',
      place('who.yaml'),
    );
    expect(stderr).toBe(
      `${place('who.yaml')}: no author "mary-shelly". Did you mean "mary-shelley"?\n`,
    );
  });
});

describe('Files of the world', () => {
  test('Odd and broken entries: every record is accounted for, and a second run finds all done', async () => {
    const odd = 'tests/fixtures/import/odd.bib';
    const { library } = await aLibraryWith({});
    const first = await library.run('import', odd);
    expect(countsIn(first.stdout)).toBe('14 new, 0 changed, 1 unchanged, 1 doubtful, 7 refused');
    await expect(first.stdout).toMatchFileSnapshot('../../golden/import-odd.txt');
    expect((await library.run('check')).code).toBe(0);
    const again = await library.run('import', odd);
    expect(countsIn(again.stdout)).toBe('0 new, 0 changed, 15 unchanged, 1 doubtful, 7 refused');
  });

  test('A byte order mark, Windows line ends and Latin-1 make no difference', async () => {
    const bib =
      '@book{k,\r\n  title = {Gespräche},\r\n  author = {Müller, Jörg},\r\n  year = 1999\r\n}\r\n';
    const { library, place } = await aLibraryWith({
      'latin1.bib': Buffer.from(bib, 'latin1'),
      'marked.bib': `\uFEFF${bib}`,
      'utf16.bib': Buffer.from(`\uFEFF${bib}`, 'utf16le'),
    });
    const { stdout, stderr } = await library.run(
      'import',
      ...['latin1', 'marked', 'utf16'].map((name) => place(`${name}.bib`)),
    );
    expect(countsIn(stdout)).toBe('1 new, 0 changed, 2 unchanged, 0 doubtful, 0 refused');
    expect(stderr).toContain('is not UTF-8; it is read as Latin-1.');
    expect((await library.readAll())['works/gesprache.md']).toContain('title: Gespräche\n');
  });

  test('Hundreds of entries among odd and broken ones: nothing is lost, and the second run changes nothing', async () => {
    const odd = await readFile('tests/fixtures/import/odd.bib', 'utf8');
    const { text, works } = toMadeBibliography(400);
    const { library, place } = await aLibraryWith({ 'made.bib': `${text}\n${odd}\n${text}` });
    const before = (await namesOf(library)).filter((name) => name.startsWith('works/'));
    const first = await library.run('import', place('made.bib'), '--abstracts-as-summaries');
    expect(countsIn(first.stdout)).toBe(
      `${String(works + 14)} new, 0 changed, ${String(works + 81)} unchanged, 1 doubtful, 7 refused`,
    );
    expect((await namesOf(library)).filter((name) => name.startsWith('works/'))).toHaveLength(
      before.length + works + 14,
    );
    const after = await library.readAll();
    const again = await library.run('import', place('made.bib'), '--abstracts-as-summaries');
    expect(countsIn(again.stdout)).toBe(
      `0 new, 0 changed, ${String(2 * works + 95)} unchanged, 1 doubtful, 7 refused`,
    );
    expect(await library.readAll()).toEqual(after);
  });

  test('Killed at any moment it leaves no half of an entry, and the next run goes on', async () => {
    const { text, works } = toMadeBibliography(400);
    const { library, place } = await aLibraryWith({ 'made.bib': text });
    const args = ['scripts/import.ts', place('made.bib'), '--content', library.content];
    for (const wait of [1200, 1800, 2400, 3000]) {
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('close', resolve));
      await pause(wait);
      child.kill('SIGKILL');
      await ended;
      const broken = Object.entries(await library.readAll()).filter(
        ([name, content]) =>
          /^(?:works|authors)\//u.test(name) && !/^---\n[^]*\n---\n$/u.test(content),
      );
      expect(broken).toEqual([]);
    }
    await library.run('import', place('made.bib'));
    const files = await namesOf(library);
    expect(files.filter((name) => name.startsWith('works/'))).toHaveLength(works);
    expect(files.filter((name) => name.startsWith('.'))).toEqual([]);
    expect((await library.run('check')).code).toBe(0);
    expect(await readFile(path.join(library.content, 'authors/mary-shelley.md'), 'utf8')).toBe(
      SHELLEY,
    );
  });
});
