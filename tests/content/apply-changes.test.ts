import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { applyChanges, ChangeConflict, finishChanges } from '../../src/content/apply-changes.ts';
import type { Change } from '../../src/content/apply-changes.ts';
import { openJournal } from '../../src/content/journal.ts';

/** A content folder with these works. */
async function aFolder(works: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'changes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, 'works'));
  for (const [name, text] of Object.entries(works))
    await writeFile(path.join(folder, 'works', name), text);
  return folder;
}

/** All that lies in it, hidden folders too. */
async function readAll(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = files.map(
    async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

const change = (name: string, before: string | undefined, text: string | undefined): Change => ({
  path: `works/${name}`,
  before,
  text,
});

it('Files are changed, made and taken away together, and nothing else is left', async () => {
  const folder = await aFolder({ 'a.md': 'A', 'b.md': 'B', 'c.md': 'C' });

  await applyChanges(folder, [
    change('b.md', 'B', undefined),
    change('a.md', 'A', 'Å'),
    change('d.md', undefined, 'D'),
    { path: 'topics/e.md', before: undefined, text: 'E' },
  ]);

  expect(await readAll(folder)).toEqual({
    'topics/e.md': 'E',
    'works/a.md': 'Å',
    'works/c.md': 'C',
    'works/d.md': 'D',
  });
});

it.each([
  ['was changed', change('a.md', 'old A', 'new')],
  ['is gone', change('z.md', 'Z', 'new')],
  ['came into being', change('b.md', undefined, 'new')],
])('Nothing is changed where a file %s since it was read', async (_what, conflicting) => {
  const works = { 'a.md': 'A', 'b.md': 'B', 'c.md': 'C' };
  const folder = await aFolder(works);

  const refused = applyChanges(folder, [change('c.md', 'C', 'new'), conflicting]);

  await expect(refused).rejects.toThrow(ChangeConflict);
  await expect(refused).rejects.toThrow(path.basename(conflicting.path));
  expect(await readAll(folder)).toEqual({
    'works/a.md': 'A',
    'works/b.md': 'B',
    'works/c.md': 'C',
  });
});

it.each([
  '../outside.md',
  'works/../../outside.md',
  'works/a.txt',
  'notes/a.md',
  'works/x/y.md',
  'import/a.md',
  'import/other.yaml',
])('Nothing is written to %s: only entries and the settings of imports are', async (place) => {
  const folder = await aFolder({});

  const refused = applyChanges(folder, [{ path: place, before: undefined, text: 'x' }]);

  await expect(refused).rejects.toThrow(`"${place}" is no place in a library, or named twice`);
});

/**
 * Begins a command in a process of its own and kills it after so many milliseconds.
 * @returns how many milliseconds it took to end
 */
async function killAfter(
  folder: string,
  changes: readonly Change[],
  delay: number,
): Promise<number> {
  const script = `
    import { applyChanges } from ${JSON.stringify(path.resolve('src/content/apply-changes.ts'))};
    process.once('message', ({ folder, changes }) => applyChanges(folder, changes).finally(() => process.disconnect()));
    process.send('ready');
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await new Promise((resolve) => child.once('message', resolve));
  child.send({ folder, changes });
  const started = performance.now();
  const killing = setTimeout(() => child.kill('SIGKILL'), delay);
  await ended;
  clearTimeout(killing);
  return performance.now() - started;
}

it('A command that is killed at any moment has changed all or nothing once the next one has begun', async () => {
  const names = Array.from({ length: 30 }, (_none, index) => `w${String(index)}.md`);
  const before = Object.fromEntries(names.map((name) => [name, `old ${name}`]));
  const changes = [
    ...names.slice(0, 24).map((name) => change(name, `old ${name}`, `new ${name} `.repeat(500))),
    ...names.slice(24).map((name) => change(name, `old ${name}`, undefined)),
    change('fresh.md', undefined, 'fresh'),
  ];
  const [whole, none] = [await aFolder(before), await aFolder(before)];
  const duration = await killAfter(whole, changes, 60_000);
  const outcomes = [await readAll(none), await readAll(whole)];

  const seen = new Set<number>();
  const moments = Array.from({ length: 24 }, (_none, index) => (duration * index) / 18);
  for (const moment of moments) {
    const folder = await aFolder(before);
    await killAfter(folder, changes, moment);
    for (const text of Object.values(await readEntries(folder)))
      expect(text).toMatch(/^(?:old \S+|(?:new \S+ ){500}|fresh)$/u);
    await finishChanges(folder);
    const found = await readAll(folder);
    expect(outcomes).toContainEqual(found);
    seen.add('works/fresh.md' in found ? 1 : 0);
  }
  expect([...seen].sort()).toEqual([0, 1]);
});

async function readEntries(folder: string): Promise<Readonly<Record<string, string>>> {
  const all = await readAll(folder);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('works/')));
}

it('What was interrupted is finished, and says which files it changed', async () => {
  const folder = await aFolder({ 'a.md': 'A', 'b.md': 'B' });
  await openJournal(folder, [change('a.md', 'A', 'new A'), change('b.md', 'B', undefined)]);
  const name = path.basename(folder);

  expect(await finishChanges(folder)).toEqual({
    made: [`${name}/works/a.md`, `${name}/works/b.md`],
    left: [],
    kept: `${name}/.changes-kept`,
  });
  expect(await readAll(folder)).toEqual({ 'works/a.md': 'new A' });
  expect(await finishChanges(folder)).toBeUndefined();
});

it('What was written by hand after an interruption stays, and the other text is kept beside it', async () => {
  const folder = await aFolder({ 'a.md': 'A', 'b.md': 'B' });
  await openJournal(folder, [change('a.md', 'A', 'new A'), change('b.md', 'B', 'new B')]);
  await writeFile(path.join(folder, 'works/a.md'), 'by hand');

  const finished = await finishChanges(folder);

  expect(finished?.left).toEqual([`${path.basename(folder)}/works/a.md`]);
  expect(await readAll(folder)).toEqual({
    '.changes-kept/works/a.md': 'new A',
    'works/a.md': 'by hand',
    'works/b.md': 'new B',
  });
});

it('Of two commands at the same time one is refused, and the other one’s changes stand', async () => {
  const folder = await aFolder({ 'a.md': 'A' });

  const results = await Promise.allSettled([
    applyChanges(folder, [change('a.md', 'A', 'first')]),
    applyChanges(folder, [change('a.md', 'A', 'second')]),
  ]);

  const failed = results.filter(({ status }) => status === 'rejected');
  expect(failed).toHaveLength(1);
  expect(['first', 'second']).toContain((await readAll(folder))['works/a.md']);
});
