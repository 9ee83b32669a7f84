import path from 'node:path';
import { root } from '../project.ts';

/** One check of `npm test`. */
export interface Step {
  readonly name: string;
  /** Commands, each run with Node: a script and its parameters. */
  readonly commands: readonly (readonly string[])[];
  /** The Vitest project that it runs; its tests are counted one by one. */
  readonly project?: string;
  /** Steps without which this one says nothing. */
  readonly after?: readonly string[];
}

const tool = (...parts: readonly string[]): string => path.join(root, 'node_modules', ...parts);
const vitest = (project: string): readonly string[] => [
  tool('vitest', 'vitest.mjs'),
  'run',
  '--project',
  project,
];

export const STEPS: readonly Step[] = [
  { name: 'format', commands: [[tool('prettier', 'bin', 'prettier.cjs'), '--check', '.']] },
  {
    name: 'lint',
    commands: [
      // The rules know types, and those of collections and fonts are written by Astro: a fresh clone has none.
      [tool('astro', 'bin', 'astro.mjs'), 'sync'],
      [tool('eslint', 'bin', 'eslint.js'), '--max-warnings', '0', '.'],
      [
        tool('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
        ...['src', 'scripts', 'tests', 'astro.config.mjs'],
      ],
    ],
  },
  {
    name: 'types',
    commands: [
      [tool('astro', 'bin', 'astro.mjs'), 'check'],
      [tool('typescript', 'bin', 'tsc'), '--noEmit'],
    ],
  },
  { name: 'unit', commands: [vitest('unit')], project: 'unit' },
  {
    name: 'build',
    commands: [['scripts/build.ts'], ['scripts/test/build-sites.ts']],
  },
  { name: 'site', commands: [vitest('site')], project: 'site', after: ['build'] },
  { name: 'browser', commands: [vitest('browser')], project: 'browser', after: ['build'] },
];
