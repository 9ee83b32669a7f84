import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const run = promisify(execFile);

const FIXTURE = 'tests/fixtures/bench';

function bench(...options: readonly string[]): Promise<{ stdout: string; stderr: string }> {
  const files = ['--records', `${FIXTURE}/records.jsonl`, '--queries', `${FIXTURE}/queries.json`];
  return run(process.execPath, ['scripts/bench-search.ts', ...files, ...options]);
}

test('The benchmark prints its tables and writes the same as data', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-command-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const json = path.join(folder, 'figures.json');

  const { stdout } = await bench('--works', '5', '--engines', 'ours,minisearch', '--json', json);

  expect(stdout).toMatch(
    /^5 works\nengine .*\nours +7 .*\nminisearch +7 .*\nThe slowest of the odd queries took ours \d+ ms\.\n\nBy kind, 5 works\n/u,
  );
  expect(stdout).toMatch(/^At 5 works, the p95 of ours is \d+\.\d\d of MiniSearch's\.$/mu);
  expect(stdout).toMatch(/^No limit is passed\.$/mu);
  const data: unknown = JSON.parse(await readFile(json, 'utf8'));
  expect(data).toMatchObject({
    options: { works: [5], engines: ['ours', 'minisearch'] },
    reports: [{ works: 5, results: [{ engine: 'ours' }, { engine: 'minisearch' }], leftOut: [] }],
    comparisons: [{ works: 5, against: 5 }],
    excesses: [],
  });
});

test.each([
  [['--works', '6'], /^\S+ has 5 records, where 6 are asked for\.$/u],
  [['--works', '5', '--kinds', 'titel'], /^There are no queries of the kind "titel"\..*$/u],
  [['--works', 'many'], /^--works takes .*"many"\.\n\nnpm run bench:search -- --records FILE/u],
])('What cannot be done, as %j, is said without a stack', async (options, message) => {
  const refused = bench(...options);

  await expect(refused).rejects.toMatchObject({ code: 1 });
  await refused.catch((error: unknown) => {
    const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    expect(stderr.trim()).toMatch(message);
  });
});
