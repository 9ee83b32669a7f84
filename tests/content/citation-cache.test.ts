import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCitationCache } from '../../src/content/citation-cache.ts';
import { readCitationFiles } from '../../src/content/citation-files.ts';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'citations-'));
  file = path.join(folder, 'cache/citations.json');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A build that cites these entries: what it printed, and how many it had to render. */
async function build(
  entries: readonly string[],
  fingerprint = 'v1',
): Promise<readonly [string[], number]> {
  const cache = await openCitationCache(file, fingerprint);
  const texts = entries.map((entry) =>
    cache.openItem({ title: entry })('apa', () => `<i>${entry}</i>`),
  );
  await cache.save();
  return [texts, cache.rendered()];
}

describe('Citations are kept between builds', () => {
  test('A second build of the same entries renders nothing', async () => {
    expect(await build(['A', 'B'])).toEqual([['<i>A</i>', '<i>B</i>'], 2]);
    expect(await build(['A', 'B'])).toEqual([['<i>A</i>', '<i>B</i>'], 0]);
  });

  test('Where one entry changed, one is rendered', async () => {
    await build(['A', 'B']);
    expect(await build(['A', 'C'])).toEqual([['<i>A</i>', '<i>C</i>'], 1]);
  });

  test('An entry that is cited twice in a build is rendered once', async () => {
    expect(await build(['A', 'A'])).toEqual([['<i>A</i>', '<i>A</i>'], 1]);
  });

  test('A style or a processor that changed renders all anew', async () => {
    await build(['A', 'B'], 'v1');
    expect(await build(['A', 'B'], 'v2')).toEqual([['<i>A</i>', '<i>B</i>'], 2]);
  });

  test('The style counts as well as the entry', async () => {
    const cache = await openCitationCache(file, 'v1');
    const findOrRender = cache.openItem({ title: 'A' });
    const texts = ['apa', 'mla'].map((style) => findOrRender(style, () => style));
    expect(texts).toEqual(['apa', 'mla']);
  });

  test('What is no longer cited is forgotten', async () => {
    await build(['A', 'B']);
    await build(['A']);
    expect(await build(['A', 'B'])).toEqual([['<i>A</i>', '<i>B</i>'], 1]);
  });

  test.each([
    ['no JSON', '{"fingerprint":"v1","tex'],
    ['empty', ''],
    ['of another shape', '{"fingerprint":"v1","texts":{"a":1}}'],
    ['a list', '[]'],
  ])('A file that is %s is passed over and replaced', async (_, broken) => {
    await build(['A']);
    await writeFile(file, broken);
    expect(await build(['A'])).toEqual([['<i>A</i>'], 1]);
    expect(await build(['A'])).toEqual([['<i>A</i>'], 0]);
  });

  test('A build that changed nothing leaves the file alone, and no draft stays behind', async () => {
    await build(['A']);
    const before = await stat(file);
    await build(['A']);
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
    expect(await readdir(path.dirname(file))).toEqual(['citations.json']);
  });
});

describe('The files of the styles', () => {
  test('All are read by their names, and their state is marked', async () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const { styles, fingerprint } = await readCitationFiles(root);
    expect([...styles.keys()]).toEqual([
      'apa.csl',
      'chicago-author-date.csl',
      'chicago-note-bibliography.csl',
      'harvard-cite-them-right.csl',
      'ieee.csl',
      'locales-en-GB.xml',
      'locales-en-US.xml',
      'modern-language-association.csl',
      'nlm-citation-sequence.csl',
    ]);
    expect(styles.get('ieee.csl')).toBe(
      await readFile(path.join(root, 'src/exports/styles/ieee.csl'), 'utf8'),
    );
    expect((await readCitationFiles(root)).fingerprint).toBe(fingerprint);
  });

  test('Each names its authors and its licence', async () => {
    const { styles } = await readCitationFiles(path.resolve(import.meta.dirname, '../..'));
    for (const text of styles.values()) {
      expect(text).toMatch(/<(?:author|translator)>\s*<name>/u);
      expect(text).toContain('license="http://creativecommons.org/licenses/by-sa/3.0/"');
    }
  });
});
