import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { runBuild } from '../support/build-sites.ts';
import { listFiles } from '../support/built-pages.ts';

const { single } = inject('sites');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'library-'));
  await cp(single.folder, path.join(folder, 'dist'), { recursive: true });
  await cp('tests/fixtures/single', path.join(folder, 'content'), { recursive: true });
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('A broken entry is reported with its place, and the last site stays as it was', async () => {
  await writeFile(
    path.join(folder, 'content', 'works', 'only-work.md'),
    '---\ntitle: Broken\ntype: reprot\nsummary: No such type.\n---\n',
  );
  const before = listFiles({ folder: path.join(folder, 'dist') });

  const { code, output } = await runBuild(
    { content: path.join(folder, 'content'), base: '/' },
    path.join(folder, 'dist'),
  );

  expect(code).toBe(1);
  expect(output).toMatch(
    /^content\/works\/only-work\.md:3 type: "reprot" is not one of .+ \(did you mean "report"\?\)/u,
  );
  expect(output).toMatch(/\n1 error, 0 warnings\nNothing was built: the content has errors\.$/u);
  expect(listFiles({ folder: path.join(folder, 'dist') })).toEqual(before);
  expect(await readdir(folder)).toEqual(['content', 'dist']);
});

it('A build that breaks half-way leaves the last site as it was, and nothing of its own', async () => {
  const home = path.join(folder, 'dist', 'index.html');
  const before = await readFile(home, 'utf8');

  const { code, output } = await runBuild(
    // An address that is none stops Astro itself, long after the content was found right.
    {
      content: path.join(folder, 'content'),
      base: '/',
      environment: { SITE_URL: 'no address' },
    },
    path.join(folder, 'dist'),
  );

  expect(code).toBe(1);
  expect(output).toMatch(/The build failed; the last site was left as it was\.$/u);
  expect(await readFile(home, 'utf8')).toBe(before);
  expect(await readdir(folder)).toEqual(['content', 'dist']);
});

it('A folder that holds something else than a site is not replaced', async () => {
  const { code, output } = await runBuild(
    { content: path.join(folder, 'content'), base: '/' },
    path.join(folder, 'content'),
  );

  expect(code).toBe(1);
  expect(output).toContain('holds something else than a site');
  expect(await readdir(path.join(folder, 'content'))).toEqual(['pages', 'works']);
});

it('A build that its memory is too small for says what to do, and the last site stays as it was', async () => {
  const before = listFiles({ folder: path.join(folder, 'dist') });

  const { code, output } = await runBuild(
    {
      content: path.join(folder, 'content'),
      base: '/',
      environment: { NODE_OPTIONS: '--max-old-space-size=40' },
    },
    path.join(folder, 'dist'),
  );

  expect([code, output]).toEqual([
    1,
    'The build needs more memory than it may use. Give it more, in megabytes: NODE_OPTIONS=--max-old-space-size=8192 npm run build\n' +
      'The build failed; the last site was left as it was.',
  ]);
  expect(listFiles({ folder: path.join(folder, 'dist') })).toEqual(before);
  expect(await readdir(folder)).toEqual(['content', 'dist']);
});
