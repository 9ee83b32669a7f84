import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../scripts/project.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('A build that its memory is too small for says what to do, and leaves nothing behind', () => {
  const site = path.join(folder, 'site');
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts', 'build.ts'), '--out', site],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=40' },
    },
  );

  expect([status, stderr]).toEqual([
    1,
    'The build needs more memory than it may use. Give it more, in megabytes: NODE_OPTIONS=--max-old-space-size=8192 npm run build\n' +
      'The build failed; the last site was left as it was.\n',
  ]);
  expect(existsSync(site)).toBe(false);
});
