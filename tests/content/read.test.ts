import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSources } from '../../src/content/read.ts';

let folder = '';

beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'library-')), 'content');
  await mkdir(path.join(folder, 'works'), { recursive: true });
});

afterEach(async () => {
  await rm(path.dirname(folder), { recursive: true });
});

test('Markdown files are read in the order of their names; other files and missing folders are passed over', async () => {
  await writeFile(path.join(folder, 'works/b.md'), 'B');
  await writeFile(path.join(folder, 'works/a.md'), 'A');
  await writeFile(path.join(folder, 'works/notes.txt'), 'N');
  expect(await readSources(folder)).toEqual([
    { kind: 'work', id: 'a', file: 'content/works/a.md', text: 'A' },
    { kind: 'work', id: 'b', file: 'content/works/b.md', text: 'B' },
  ]);
});

test('A file that is not UTF-8 is refused by name', async () => {
  await writeFile(path.join(folder, 'works/a.md'), Buffer.from([0x2d, 0xff, 0xfe]));
  await expect(readSources(folder)).rejects.toThrow(
    'content/works/a.md is not UTF-8. Save it with that encoding.',
  );
});

test('A link out of the folder is not followed', async () => {
  await symlink('/etc/hostname', path.join(folder, 'works/a.md'));
  await expect(readSources(folder)).rejects.toThrow('content/works/a.md is not a plain file.');
});

test('A file of more than 2 MB is refused by name', async () => {
  await writeFile(path.join(folder, 'works/a.md'), 'x'.repeat(3 * 1024 * 1024));
  await expect(readSources(folder)).rejects.toThrow('content/works/a.md is larger than 2 MB.');
});
