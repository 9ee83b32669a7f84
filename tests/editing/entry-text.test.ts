import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/content/read.ts';
import { toEntryText } from '../../src/editing/entry-text.ts';
import { parseEntry } from '../../src/schemas/entry.ts';

const sources = (await readSources('content')).filter(({ kind }) => kind !== 'page');

describe('Every work, author and topic of the published library is written anew just as it stands', () => {
  test.each(sources.map((source) => [source.file, source] as const))('%s', (_file, source) => {
    const { entry } = parseEntry(source);

    expect(entry && toEntryText(entry.kind, entry.data, entry.body)).toBe(source.text);
  });
});
