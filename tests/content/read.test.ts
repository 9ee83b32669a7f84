import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { listPublicFiles } from '../../src/content/public-files.ts';
import { readContent, readKind, readSources } from '../../src/content/read.ts';
import { toReport } from '../../src/schemas/problem.ts';

let folder = '';

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'library-')), 'content');
  await mkdir(path.join(folder, 'works'), { recursive: true });
});

afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true });
});

test('Markdown files are read in the order of their names; a folder of a kind may be missing', async () => {
  await writeFile(path.join(folder, 'works/b.md'), 'B');
  await writeFile(path.join(folder, 'works/a.md'), 'A');
  expect(await readContent(folder)).toEqual({
    sources: [
      { kind: 'work', id: 'a', file: 'content/works/a.md', text: 'A' },
      { kind: 'work', id: 'b', file: 'content/works/b.md', text: 'B' },
    ],
    problems: [],
  });
});

test('A folder that is not there, or holds nothing of the kind, is refused', async () => {
  await expect(readContent(`${folder}s`)).rejects.toThrow(`There is no content folder ${folder}s.`);
  const parent = path.dirname(folder);
  await expect(readContent(parent)).rejects.toThrow(`${parent} is no content folder.`);
  await expect(readKind(`${folder}s`, 'work')).rejects.toThrow('There is no content folder');
});

test('Files that cannot be read are told with all other problems, and are not unknown to those that name them', async () => {
  await writeFile(path.join(folder, 'works/a.md'), Buffer.from([0x2d, 0xff, 0xfe]));
  await symlink('/etc/hostname', path.join(folder, 'works/b.md'));
  await writeFile(path.join(folder, 'works/c.md'), 'x'.repeat(3 * 1024 * 1024));
  await writeFile(
    path.join(folder, 'works/d.md'),
    '---\ntitle: D\ntype: report\nsummary: S.\ncites: [a, b, c, x]\n---\n',
  );
  const { sources } = await readContent(folder);
  expect(toReport(buildLibrary(sources).problems).split('\n')).toEqual([
    'content/works/a.md:1 the file is not UTF-8. Save it with that encoding.',
    'content/works/b.md:1 the file is not a plain file. Replace it by the text itself.',
    'content/works/c.md:1 the file is larger than 2 MB. An entry is a page of text.',
    'content/works/d.md:5 no work "x". Did you mean "a"?',
    '',
    '4 errors, 0 warnings',
  ]);
  await expect(readSources(folder)).rejects.toThrow('content/works/a.md: the file is not UTF-8');
});

test('What is read by nobody is an error where an entry may be lost, else a warning', async () => {
  await mkdir(path.join(folder, 'works/2025'));
  await mkdir(path.join(folder, 'work'));
  await mkdir(path.join(folder, 'old'));
  await mkdir(path.join(folder, '.obsidian'));
  const names = [
    'works/A.MD',
    'works/c.markdown',
    'works/notes.txt',
    'works/.DS_Store',
    'works/d.md~',
  ];
  for (const name of [...names, 'README.md', 'LICENSE.md', '.gitkeep', 'lost.md', 'list.csv'])
    await writeFile(path.join(folder, name), '');
  const { problems } = await readContent(folder);
  expect(toReport(problems).split('\n')).toEqual([
    'content/list.csv:1 warning: this is read by nobody. Entries stand in works, authors, topics, pages.',
    'content/lost.md:1 this is read by nobody. Entries stand in works, authors, topics, pages.',
    'content/old:1 warning: this is read by nobody. Move it elsewhere.',
    'content/work:1 this is read by nobody. Did you mean "works"?',
    'content/works/2025:1 this is read by nobody. Entries stand directly in content/works: move them there.',
    'content/works/A.MD:1 this is read by nobody. Rename it to "a.md".',
    'content/works/c.markdown:1 this is read by nobody. Rename it to "c.md".',
    'content/works/notes.txt:1 warning: this is read by nobody. Entries end in ".md"; pictures stand in public/.',
    '',
    '5 errors, 3 warnings',
  ]);
});

test('Files of public/ are known by their paths on the site', async () => {
  await mkdir(path.join(folder, 'images/maps'), { recursive: true });
  await writeFile(path.join(folder, 'images/maps/a.png'), '');
  expect(await listPublicFiles(folder)).toEqual(['images/maps/a.png']);
  expect(await listPublicFiles(`${folder}s`)).toEqual([]);
});
