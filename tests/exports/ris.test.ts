import { describe, expect, test } from 'vitest';
import { toRis, toRisFile } from '../../src/exports/ris.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
} from '../support/fixture-library.ts';

/** The lines of the only work in a library. */
function linesOf(...sources: readonly SourceFile[]): readonly string[] {
  const [work] = aCatalogue(...sources).works;
  if (!work) throw new Error('the library has no work');
  return toRis(work, 'key').split('\r\n');
}

const { works, citationKeyOf } = await readFixtureLibrary();
const published = await readPublishedLibrary();

describe('RIS', () => {
  test('The whole fixture library reads as its golden file', async () => {
    await expect(toRisFile(works, citationKeyOf)).toMatchFileSnapshot(golden('library.ris'));
  });

  test('The Carnegie paper reads as its golden file', async () => {
    const paper = findCarnegiePaper(published);
    const ris = toRis(paper, published.citationKeyOf(paper));
    await expect(ris).toMatchFileSnapshot(golden('carnegie.ris'));
  });

  test('A record begins with its type, ends with ER, and each line ends in CR LF', () => {
    const records = toRisFile(works, citationKeyOf).split('\r\n\r\n');
    const form = /^TY {2}- [A-Z]+\r\n(?:[A-Z][A-Z\d] {2}- [^\r\n]+\r\n)+ER {2}- (?:\r\n)?$/u;
    expect(records.filter((record) => !form.test(record))).toEqual([]);
    expect(records).toHaveLength(works.length);
  });

  test('A date is as precise as it is known', () => {
    const dateOf = (published?: string): readonly string[] =>
      linesOf(aWork('one', { published })).filter((line) => /^(?:PY|DA)/u.test(line));
    expect([dateOf('2025-04-17'), dateOf('2025-04'), dateOf('2025'), dateOf()]).toEqual([
      ['PY  - 2025', 'DA  - 2025/04/17/'],
      ['PY  - 2025', 'DA  - 2025/04//'],
      ['PY  - 2025', 'DA  - 2025///'],
      [],
    ]);
  });

  test('Commas in a person’s name do not part it anew', () => {
    const names = { name: 'A', family: 'Sand, Sea', given: 'A, B', suffix: 'Jr.' };
    expect(linesOf(aWork('one', { authors: ['a'] }), anAuthor('a', names))).toContain(
      'AU  - Sand Sea, A B, Jr.',
    );
  });

  test('A report’s own number has SN for itself; its ISBN and ISSN are in the notes', () => {
    const numbers = { number: 'R-1', isbn: '0-306-40615-2', issn: '2049-3630' };
    expect(linesOf(aWork('one', numbers)).filter((line) => /^(?:SN|N1)/u.test(line))).toEqual([
      'SN  - R-1',
      'N1  - ISBN 0-306-40615-2',
      'N1  - ISSN 2049-3630',
    ]);
  });

  test('A semicolon does not part a keyword', () => {
    const work = aWork('one', { topics: ['x'] });
    const topic = {
      kind: 'topic',
      id: 'x',
      file: 'content/topics/x.md',
      text: '---\nlabel: a; b\ndefinition: c\n---\n',
    } as const;
    expect(linesOf(work, topic)).toContain('KW  - a, b');
  });
});
