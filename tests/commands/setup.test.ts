import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let clone = '';

beforeEach(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'clone-'));
  await mkdir(path.join(clone, 'node_modules'));
  await cp('scripts/setup.mjs', path.join(clone, 'scripts', 'setup.mjs'));
  await cp('scripts/setup', path.join(clone, 'scripts', 'setup'), { recursive: true });
  await writeFile(path.join(clone, 'scripts', 'after.mjs'), "console.log('The script ran.');\n");
});

afterEach(async () => {
  await rm(clone, { recursive: true, force: true });
});

async function write(file: string, content: unknown): Promise<void> {
  await writeFile(path.join(clone, file), JSON.stringify(content));
}

/** A clone without dependencies, of which everything is installed. */
async function asksFor(node: string): Promise<void> {
  await write('package.json', { name: 'clone', version: '1.0.0', engines: { node } });
  await write('package-lock.json', { lockfileVersion: 3, packages: { '': {} } });
  await write('node_modules/.package-lock.json', { lockfileVersion: 3, packages: {} });
}

/** Prepares the clone and runs a script in it. */
function setUp(purpose: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/setup.mjs', purpose, 'after.mjs'],
    { cwd: clone, encoding: 'utf8', timeout: 60_000 },
  );
  return { status, stdout, stderr };
}

it('Where all is installed, nothing is said and the script runs', async () => {
  await asksFor('>=20');

  expect(setUp('start')).toEqual({ status: 0, stdout: 'The script ran.\n', stderr: '' });
});

it('A Node that is too old is refused in one sentence, and the script does not run', async () => {
  await asksFor('>=999.1');

  expect(setUp('start')).toEqual({
    status: 1,
    stdout: '',
    stderr: `Node ${process.versions.node} is too old and no newer one could be installed for this system: install Node 999.1 or later from https://nodejs.org, then run the command again.\n`,
  });
});

it('A lock file that does not fit brings the words of npm and a sentence, and the script does not run', async () => {
  await asksFor('>=20');
  await write('package.json', {
    name: 'clone',
    version: '1.0.0',
    dependencies: { 'is-not-in-the-lock-file': 'file:./nowhere' },
  });

  const { status, stdout, stderr } = setUp('start');

  expect(status).toBe(1);
  expect(stdout).toBe('Installing what the site needs (about a minute)…\n');
  expect(stderr).toMatch(/^npm error /u);
  expect(stderr).toMatch(
    /\n\nnpm could not install the packages; its own words are above\. Mend that and try again\.\n$/u,
  );
});

it('A purpose that nobody knows is answered with the usage', () => {
  expect(setUp('stat')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'Usage: node scripts/setup.mjs start|test [script …]\n',
  });
});
