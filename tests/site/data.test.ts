import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../support/built-pages.ts';

const sites = inject('sites');

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
  }[];
}

/** What the page shows of an example, as a reader copies it. */
function readExample(slug: string): string {
  const page = readPages(sites.real).find(({ path: address }) => address.endsWith('/data/'));
  const block = page?.document.querySelector(`pre[aria-labelledby="page-example-${slug}"]`);
  // The reader of pages takes what is in such a block for text.
  return parseHtml(block?.innerHTML ?? '').text;
}

const hasProgram = (name: string): boolean =>
  spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0;

describe.each([
  ['the library', sites.real],
  ['the library below /literature/', sites.literature],
  ['a library without works', sites.bare],
  ['a library whose entries have moved and gone', sites.changed],
])('The data of %s', (_name, site) => {
  const folder = path.join(site.folder, 'data');
  const sumOf = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');

  it('stand below a word on what spreadsheet programs do with formulas', () => {
    const page = readPages(site).find(({ path: address }) => address.endsWith('/data/'));

    expect(page?.document.querySelector('main')?.text).toMatch(
      /(?:import CSV as text|CSV als Text importieren)\./u,
    );
  });

  it('are on the disk what sha256sums.txt says', () => {
    const lines = readFileSync(path.join(folder, 'sha256sums.txt'), 'utf8').trimEnd().split('\n');

    expect(lines.length).toBeGreaterThan(20);
    expect(
      lines.filter((line) => {
        const [sum, name = ''] = line.split('  ');
        return sum !== sumOf(name);
      }),
    ).toEqual([]);
  });

  it('are on the disk what datapackage.json says', () => {
    const { resources } = JSON.parse(
      readFileSync(path.join(folder, 'datapackage.json'), 'utf8'),
    ) as Descriptor;

    expect(
      resources.filter(
        ({ path: name, bytes, hash }) =>
          statSync(path.join(folder, name)).size !== bytes || hash !== `sha256:${sumOf(name)}`,
      ),
    ).toEqual([]);
  });

  it('are offered by their page, each file with its sum', () => {
    const page = readPages(site).find(({ path: address }) => address === `${site.base}data/`);
    const links = page?.document
      .querySelectorAll('main a')
      .map((link) => link.getAttribute('href') ?? '');
    const lines = readFileSync(path.join(folder, 'sha256sums.txt'), 'utf8').trimEnd().split('\n');

    for (const line of lines) {
      const [sum = '', name = ''] = line.split('  ');
      expect(links).toContain(`${site.base}data/${name}`);
      expect(page?.document.querySelector('main')?.text).toContain(sum);
    }
  });
});

describe('What the page shows to be run', () => {
  const folder = path.join(sites.real.folder, 'data');

  it.skipIf(!hasProgram('python3'))('counts the works of each year in Python', () => {
    const { stdout, stderr } = spawnSync('python3', ['-'], {
      cwd: folder,
      input: readExample('python'),
      encoding: 'utf8',
    });
    const works = parse<Readonly<Record<string, string>>>(
      readFileSync(path.join(folder, 'works.csv'), 'utf8'),
      { columns: true },
    );
    const counts = Map.groupBy(works, ({ published = '' }) => published.slice(0, 4) || 'undated');

    expect(stderr).toBe('');
    expect(stdout.trimEnd().split(/\r?\n/u).toSorted()).toEqual(
      [...counts].map(([year, { length }]) => `${year} ${String(length)}`).toSorted(),
    );
  });

  it.skipIf(!hasProgram('sha256sum'))('checks the sums', () => {
    const command = readExample('fetch').trimEnd().split('\n').at(-1) ?? '';
    const { status, stdout } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

    expect(command).toBe('sha256sum --check sha256sums.txt');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toSatisfy((lines: readonly string[]) =>
      lines.every((line) => line.endsWith(': OK')),
    );
  });
});
