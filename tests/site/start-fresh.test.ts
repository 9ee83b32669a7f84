import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/project.ts';
import { listFiles, readPages } from '../support/built-pages.ts';
import { copyProject } from '../support/copied-project.ts';

/** Words of the library that is put aside. */
const OURS = /carnegie|common[ -]ground|geopolitic|rivals|bengio|AI safety|trager/iu;

describe('A project in which somebody starts fresh', () => {
  let project = '';

  /** Runs one of the project's commands, and gives all that it said and how it ended. */
  function run(
    command: string,
    ...parameters: readonly string[]
  ): { status: number | null; said: string } {
    const environment = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^(?:SITE_|VITEST)/u.test(name)),
    );
    const script = path.join(project, 'scripts', command);
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
      cwd: project,
      encoding: 'utf8',
      env: { ...environment, SITE_KEPT: path.join(project, 'kept') },
    });
    return { status, said: stdout + stderr };
  }
  const read = (...parts: readonly string[]): string =>
    readFileSync(path.join(project, ...parts), 'utf8');

  beforeAll(() => {
    project = copyProject('fresh');
  });
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it('is left as it is where nobody says yes', () => {
    const { status, said } = run('start-fresh.ts');

    expect([status, said]).toEqual([
      2,
      'Nobody is there to be asked. Add --yes to begin without being asked.\n\n"npm run start-fresh -- --help" shows how it is called.\n',
    ]);
    expect(readdirSync(path.join(project, 'content'))).toEqual(
      readdirSync(path.join(root, 'content')),
    );
  });

  it('keeps the old content, and says what it did', () => {
    const options = [
      '--title',
      'The Reader’s Room',
      '--address',
      'https://library.example/reading',
    ];
    const { status, said } = run('start-fresh.ts', ...options, '--yes');
    const kept = /The old content is in (content-\d{4}-\d\d-\d\d)\//u.exec(said)?.[1] ?? '';

    expect(status).toBe(0);
    expect(said).toContain('Title and address are set in src/site.config.ts and astro.config.mjs.');
    expect(readdirSync(path.join(project, kept, 'works')).length).toBeGreaterThan(40);
    expect(readdirSync(path.join(project, kept, 'works'))).toEqual(
      readdirSync(path.join(root, 'content', 'works')),
    );
    expect(readdirSync(path.join(project, 'content', 'works'))).toEqual(['example-work.md']);
  });

  it('has its own title and address in the settings', () => {
    expect(read('src', 'site.config.ts')).toContain("  title: 'The Reader’s Room',\n");
    expect(read('src', 'site.config.ts').split('export const siteConfig')[1]).not.toMatch(OURS);
    expect(read('astro.config.mjs')).toContain(
      "const SITE = 'https://library.example';\nconst BASE = '/reading/';\n",
    );
  });

  it('passes the check without a word', () => {
    expect(run('check.ts')).toEqual({ status: 0, said: 'No problems in 5 files.\n' });
  });

  it('builds a site in which nothing is left of the library before', () => {
    const { status, said } = run('build.ts');
    const site = { folder: path.join(project, 'dist'), base: '/reading/', url: '' };
    const texts = listFiles(site).filter((name) =>
      /\.(?:html|json|md|xml|txt|bib|ris|atom|rss|csv|js|svg|jsonld)$|_headers/u.test(name),
    );

    expect([status, said]).toEqual([0, expect.stringContaining('Built ')]);
    expect(texts.length).toBeGreaterThan(40);
    expect(
      texts.filter((name) => OURS.test(readFileSync(path.join(site.folder, name), 'utf8'))),
    ).toEqual([]);
    expect(readPages(site).find(({ path: address }) => address === '/reading/')?.html).toContain(
      'The Reader’s Room',
    );
  });

  it('may start fresh once more on the same day: nothing that was kept is lost', () => {
    const { status, said } = run('start-fresh.ts', '--yes', '--keep-settings');

    expect(status).toBe(0);
    expect(said).toMatch(/The old content is in content-\d{4}-\d\d-\d\d-2\//u);
    expect(read('src', 'site.config.ts')).toContain("  title: 'The Reader’s Room',\n");
  });
});
