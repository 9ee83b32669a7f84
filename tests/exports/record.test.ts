import { describe, expect, test } from 'vitest';
import { toRecord } from '../../src/exports/markdown-twin.ts';
import { listJsonFileParts, toJsonFile, toWorkRecord } from '../../src/exports/record.ts';
import { workSchema } from '../../src/schemas/work.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  fixtureLinks,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
} from '../support/fixture-library.ts';

const catalogue = await readFixtureLibrary();
const published = await readPublishedLibrary();
const sources = { catalogue, links: fixtureLinks };

describe('Records', () => {
  test('All entries of the fixture library read as their golden file', async () => {
    const records = [
      ...catalogue.works.map((entry) => toRecord({ kind: 'work', entry }, sources)),
      ...catalogue.authors.map((entry) => toRecord({ kind: 'author', entry }, sources)),
      ...catalogue.topics.map((entry) => toRecord({ kind: 'topic', entry }, sources)),
    ];
    await expect(toJsonFile(records)).toMatchFileSnapshot(golden('library.json'));
  });

  test.each([0, 1, 2, 3])('A list of %i records is the same file in parts', (count) => {
    const records = catalogue.works
      .slice(0, count)
      .map((entry) => toRecord({ kind: 'work', entry }, sources));
    expect([...listJsonFileParts(records)].join('')).toBe(toJsonFile(records));
  });

  test('The Carnegie paper reads as its golden file', async () => {
    const paper = findCarnegiePaper(published);
    const record = toWorkRecord(paper, { catalogue: published, links: fixtureLinks });
    await expect(toJsonFile(record)).toMatchFileSnapshot(golden('carnegie.json'));
  });

  test('Keys of a work stand in the order of the schema', () => {
    const schema = Object.keys(workSchema.shape);
    for (const work of catalogue.works) {
      const keys = Object.keys(toWorkRecord(work, sources));
      const known = keys.filter((key) => schema.includes(key));
      expect(known).toEqual(schema.filter((key) => keys.includes(key)));
    }
  });

  test('All related works that an entry lists are given, however many', () => {
    const others = Array.from({ length: 10 }, (_, index) => `w${String(index)}`);
    const catalogue = aCatalogue(
      aWork('one', { related: others }),
      ...others.map((id) => aWork(id)),
    );
    const one = catalogue.findWork('one');
    expect(one && toWorkRecord(one, { catalogue, links: fixtureLinks }).related).toHaveLength(10);
  });

  test('What is not known is left out, and empty lists are given', () => {
    const catalogue = aCatalogue(aWork('one'));
    const [work] = catalogue.works;
    expect(work && toWorkRecord(work, { catalogue, links: fixtureLinks })).toEqual({
      kind: 'work',
      id: 'one',
      page: 'https://library.example.org/lib/works/one/',
      title: 'Title of one',
      type: 'report',
      authors: [],
      copies: [],
      topics: [],
      summary: 'Summary of one.',
      cites: [],
      citedBy: [],
      related: [],
      citationKey: 'anonndtitle',
      sources: [],
      formerIds: [],
    });
  });
});
