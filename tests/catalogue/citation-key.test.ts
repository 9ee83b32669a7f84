import { describe, expect, test } from 'vitest';
import { assignCitationKeys } from '../../src/catalogue/citation-key.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork, problemLines } from '../support/builders.ts';
import { readPublishedLibrary } from '../support/fixture-library.ts';

const { works: published, citationKeyOf } = await readPublishedLibrary();
const mary = anAuthor('mary-shelley');
type Data = Readonly<Record<string, unknown>>;
const by = (title: string, data: Data = {}): Data => ({
  title,
  authors: ['mary-shelley'],
  published: '1818',
  ...data,
});

/** Citation keys by id. */
function keysOf(...sources: readonly SourceFile[]): Readonly<Record<string, string>> {
  const { works, citationKeyOf } = aCatalogue(...sources);
  return Object.fromEntries(
    works.map((work): [string, string] => [work.id, citationKeyOf(work)]).sort(),
  );
}

describe('Citation keys', () => {
  test('A key is made of family name, year and the first word that says something', () => {
    expect(keysOf(mary, aWork('a', by('In Which Areas of Safety?')))).toEqual({
      a: 'shelley1818areas',
    });
  });

  test('A name with a particle and diacritics, an undated work, and one that nobody signs', () => {
    const named = anAuthor('anna', {
      name: 'Ánna Müller',
      given: 'Ánna',
      family: 'Müller',
      particle: 'von der',
    });
    expect(
      keysOf(
        named,
        aWork('a', { title: 'Über ÄI', authors: ['anna'] }),
        aWork('b', { title: 'What Is It?' }),
      ),
    ).toEqual({
      a: 'vondermullernduber',
      b: 'anonndwhat',
    });
  });

  test('Where ASCII lacks the letters, the names of the files stand in', () => {
    const li = anAuthor('li-ming', { name: '李明', family: '李', given: '明' });
    expect(
      keysOf(
        li,
        aWork('safety-talk', { title: '人工智能', authors: ['li-ming'], published: '2023' }),
      ),
    ).toEqual({
      'safety-talk': 'liming2023safety',
    });
  });

  test('Keys that clash all take further words of their titles', () => {
    const works = [
      aWork('a', by('Safe Machines')),
      aWork('b', by('Safe Minds')),
      aWork('c', by('Other Minds')),
    ];
    expect(keysOf(mary, ...works)).toEqual({
      a: 'shelley1818safemachines',
      b: 'shelley1818safeminds',
      c: 'shelley1818other',
    });
  });

  test('Works that even their titles do not tell apart take their ids', () => {
    expect(keysOf(mary, aWork('a', by('Editorial')), aWork('b', by('Editorial')))).toEqual({
      a: 'shelley1818editorial-a',
      b: 'shelley1818editorial-b',
    });
  });

  test('A key set by hand stands, and what would be derived alike gives way', () => {
    const set = aWork('a', by('Other', { citationKey: 'Shelley1818Safe' }));
    expect(keysOf(mary, set, aWork('b', by('Safe Minds')))).toEqual({
      a: 'Shelley1818Safe',
      b: 'shelley1818safeminds',
    });
  });

  test('No key depends on the order of the works', () => {
    const backwards = assignCitationKeys(published.toReversed());
    expect(published.map((work) => backwards.get(work))).toEqual(published.map(citationKeyOf));
  });

  test('In the published library every key is ASCII and its own', () => {
    const keys = published.map(citationKeyOf);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(published.length);
    expect(keys.filter((key) => !/^[a-z0-9]+$/u.test(key))).toEqual([]);
  });

  test('A key that two entries set, also in another case, is a problem of the second', () => {
    const [a, b] = [
      aWork('a', { citationKey: 'Key1' }),
      aWork('b', { title: 'Something else', citationKey: 'key1' }),
    ];
    expect(problemLines(a, b)).toEqual([
      'content/works/b.md:5 citation key "key1" is also that of content/works/a.md. Change one of them, or leave it out and let it be derived.',
    ]);
  });
});
