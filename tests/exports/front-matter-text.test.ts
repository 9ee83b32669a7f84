import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toFrontMatterText } from '../../src/exports/front-matter-text.ts';
import { toRecord } from '../../src/exports/markdown-twin.ts';
import type { Json, JsonObject } from '../../src/exports/record.ts';
import { listEntries } from '../../src/exports/library-files.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { findLanguages } from '../../src/build/languages.ts';
import { siteConfig } from '../../src/site.config.ts';
import { readFixtureLibrary, readPublishedLibrary } from '../support/fixture-library.ts';

function writeByPackage(data: JsonObject): string {
  return stringify(data, { compat: 'yaml-1.1', lineWidth: 100 });
}

test('The record of every entry is written as the package for YAML writes it', async () => {
  const links = createPermalinks('https://library.example', '/');
  for (const catalogue of [await readFixtureLibrary(), await readPublishedLibrary()]) {
    const sources = { catalogue, links, config: { ...siteConfig, ...findLanguages() } };
    const records = listEntries(sources).map((entry) => toRecord(entry, sources));
    expect(records.map(toFrontMatterText)).toEqual(records.map(writeByPackage));
  }
});

/** Texts that mean something in YAML, or nearly so, and pieces that put together may. */
const piece = fc.constantFrom(
  ...['a', 'word', 'Größe', '1', '12', '2024', '2024-05', '2024-05-03', '10.1/x', '0x1f', '1e5'],
  ...[
    'true',
    'No',
    'y',
    'null',
    '~',
    '-',
    '?',
    '#',
    ':',
    ': ',
    ' #',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
  ],
  ...['"', "'", '\\', '(', '[', '{', '&', '*', '!', '|', '>', '%', '@', '`', ',', '---', '...'],
  ...[
    'https://library.example/a?b=c#d',
    'a longer run of words that goes on for a while',
    '\u0007',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);
const key = fc.oneof(fc.constantFrom('title', 'citedBy', 'n', 'no', 'a b', '1', '-'), text);
const { data } = fc.letrec<{ data: JsonObject; value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.oneof(fc.integer(), fc.boolean()),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('data'),
  ),
  data: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

test('Any data is written as the package for YAML writes it', () => {
  fc.assert(
    fc.property(
      data.filter((value) => Object.keys(value).length > 0),
      (value) => {
        expect(toFrontMatterText(value)).toBe(writeByPackage(value));
      },
    ),
    { numRuns: 1000 },
  );
});
