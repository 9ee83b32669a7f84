import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

const PACKAGE = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Whatever tells people, or services, which commands to run. */
const TELLING = [
  '.github/workflows/publish.yml',
  '.vscode/tasks.json',
  'netlify.toml',
  'README.md',
  'CONTRIBUTING.md',
  'docs/editors.md',
  'docs/make-it-yours.md',
  'docs/publish.md',
];

describe('Commands and settings', () => {
  it.each(TELLING)('that %s names are there', (file) => {
    const named = [...read(file).matchAll(/npm run ([a-z][a-z:-]*)/gu)].map(
      ([, name = '']) => name,
    );

    expect(named.filter((name) => !(name in PACKAGE.scripts))).toEqual([]);
  });

  it.each(TELLING)('that %s names in SITE_… are read by the site', (file) => {
    const readers = [
      'astro.config.mjs',
      'src/site.ts',
      'src/content/loader.ts',
      'src/build/cite-works.ts',
      'src/build/select-exports.ts',
    ]
      .map(read)
      .join('\n');
    const named = [...read(file).matchAll(/\bSITE_[A-Z]+\b/gu)].map(([name]) => name);

    expect(named.filter((name) => !readers.includes(name))).toEqual([]);
  });
});

describe('The workflow for GitHub Pages', () => {
  const workflow = parse(read('.github/workflows/publish.yml')) as {
    permissions: object;
    jobs: Record<
      string,
      {
        permissions: object;
        steps: { uses?: string; run?: string; env?: Record<string, string> }[];
      }
    >;
  };
  const steps = workflow.jobs.build?.steps ?? [];

  it('checks before it builds, and publishes what was built', () => {
    const done = steps.map(({ run, uses }) => run ?? uses?.replace(/@.*/u, ''));

    expect(done).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'actions/cache',
      'npm run check -- --github',
      'actions/configure-pages',
      'npm run build',
      'actions/upload-pages-artifact',
    ]);
  });

  it('takes address, path and repository from GitHub', () => {
    const settings = steps.find(({ run }) => run === 'npm run build')?.env ?? {};

    expect(Object.keys(settings)).toEqual([
      'SITE_URL',
      'SITE_BASE',
      'SITE_REPOSITORY',
      'SITE_BRANCH',
    ]);
    expect(Object.values(settings).every((value) => value.startsWith('${{ '))).toBe(true);
  });

  it('may write nothing but the published site, and that only after the build', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.build?.permissions).toEqual({ contents: 'read', pages: 'read' });
    expect(workflow.jobs.publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  });
});

it('The version of Node that hosts are told is one that the project works with', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };

  expect(engines.node).toBe('>=22.19');
  expect(Number(read('.node-version'))).toBeGreaterThanOrEqual(24);
});
