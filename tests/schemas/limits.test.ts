import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/schemas/entry.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { byPlace, toLine } from '../../src/schemas/problem.ts';
import { aFile, anAuthor, aTopic, aWork } from '../support/builders.ts';

/** Problems of an entry by itself: what its ids lead to is not of this file. */
const lines = (source: SourceFile): readonly string[] =>
  parseEntry(source).problems.toSorted(byPlace).map(toLine);

const signs = (length: number): string => 'x'.repeat(length);
const ids = (length: number): readonly string[] =>
  Array.from({ length }, (_, index) => `x-${String(index)}`);
const longer = (key: string, most: string): string =>
  `${key}: the text is longer than ${most} signs. Shorten it; what is more can stand below the front matter.`;
const more = (key: string, most: string): string =>
  `${key}: the list has more than ${most} items. Take some out.`;

/** A work with this alone, so that it stands on line 5. */
const work = (data: object): SourceFile => aWork('w', { ...data });

describe('A text may be as long as', () => {
  test.each<[string, number, string, (text: string) => SourceFile]>([
    ['title', 500, 'w.md:2', (title) => work({ title })],
    ['subtitle', 500, 'w.md:5', (subtitle) => work({ subtitle })],
    ['container', 500, 'w.md:5', (container) => work({ container })],
    ['institution', 500, 'w.md:5', (institution) => work({ institution })],
    ['event.name', 500, 'w.md:6', (name) => work({ event: { name } })],
    ['license', 500, 'w.md:5', (license) => work({ license })],
    [
      'copies.0.label',
      500,
      'w.md:6',
      (label) => work({ copies: [{ label, arxiv: '1801.00001' }] }),
    ],
    ['summary', 3000, 'w.md:4', (summary) => work({ summary })],
    ['disclaimer', 10_000, 'w.md:5', (disclaimer) => work({ disclaimer })],
    ['notice.text', 10_000, 'w.md:7', (text) => work({ notice: { kind: 'correction', text } })],
    [
      'sources.0.note',
      10_000,
      'w.md:7',
      (note) => work({ sources: [{ url: 'https://a.org/', note }] }),
    ],
    ['removed.reason', 10_000, 'w.md:7', (reason) => work({ removed: { date: '2026', reason } })],
    ['name', 500, 'w.md:2', (name) => anAuthor('w', { name })],
    ['alsoKnownAs.0', 500, 'w.md:5', (one) => anAuthor('w', { alsoKnownAs: [one] })],
    ['label', 500, 'w.md:2', (label) => aTopic('w', { label })],
    ['definition', 3000, 'w.md:3', (definition) => aTopic('w', { definition })],
    ['title', 500, 'w.md:2', (title) => aFile('page', 'w', { title, description: 'D.' })],
    [
      'description',
      3000,
      'w.md:3',
      (description) => aFile('page', 'w', { title: 'T', description }),
    ],
  ])('%s with %i signs, and no longer', (key, most, place, build) => {
    expect(lines(build(signs(most)))).toEqual([]);
    expect(lines(build(signs(most + 1))).map((line) => line.replace(/^.*\//u, ''))).toEqual([
      `${place} ${longer(key, most.toLocaleString('en'))}`,
    ]);
  });

  test('A publisher, a series and a volume, which may be lists or numbers too', () => {
    const long = 'x '.repeat(300).trim();

    expect(
      lines(work({ publisher: long, series: long, volume: long })).map((line) =>
        line.replace(/^.*\//u, ''),
      ),
    ).toEqual([
      `w.md:5 ${longer('publisher', '500')}`,
      `w.md:13 ${longer('series', '500')}`,
      `w.md:21 ${longer('volume', '500')}`,
    ]);
  });

  test('A key for BibTeX and a language tag, which are short', () => {
    const language = `en-x-${Array.from({ length: 30 }, () => 'abc').join('-')}`;

    expect(
      lines(work({ citationKey: signs(101), language })).map((line) => line.replace(/^.*\//u, '')),
    ).toEqual([
      'w.md:5 citationKey: the key is longer than 100 signs. Shorten it.',
      `w.md:6 language: "${language}" is not a language tag. Write one such as en, en-GB or zh-Hant.`,
    ]);
  });
});

describe('A list may have as many items as', () => {
  test.each<[string, number, (list: readonly string[]) => SourceFile]>([
    ['authors', 6000, (authors) => work({ authors })],
    ['cites', 5000, (cites) => work({ cites })],
    ['topics', 50, (topics) => work({ topics })],
    ['related', 100, (related) => work({ related })],
    ['formerIds', 100, (formerIds) => work({ formerIds })],
    ['publisher', 100, (publisher) => work({ publisher })],
    ['alsoKnownAs', 100, (alsoKnownAs) => anAuthor('w', { alsoKnownAs })],
  ])('%s: %i, and no more', (key, most, build) => {
    expect(lines(build(ids(most)))).toEqual([]);
    expect(lines(build(ids(most + 1))).map((line) => line.replace(/^.*\.md:\d+ /u, ''))).toEqual([
      more(key, most.toLocaleString('en')),
    ]);
  });
});
