import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/project.ts';

const PREVIEW = 'Usage: npm run preview [-- --out FOLDER --port NUMBER --host NAME]';

test.each([
  ['serve.ts', ['--prot', '4000'], `Unknown option '--prot'\n\n${PREVIEW}\n`],
  ['serve.ts', ['--port', 'x'], `"x" is no port: it is a number up to 65535.\n\n${PREVIEW}\n`],
  [
    'build.ts',
    ['--oot', 'x'],
    "Unknown option '--oot'\n\nUsage: npm run build [-- --out FOLDER]\n",
  ],
])('%s %j is not understood, and how it is called is said', (script, parameters, message) => {
  const file = path.join(root, 'scripts', script);
  const { status, stderr } = spawnSync(process.execPath, [file, ...parameters], {
    encoding: 'utf8',
  });

  expect([status, stderr]).toEqual([2, message]);
});
