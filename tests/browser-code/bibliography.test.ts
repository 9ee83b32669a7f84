import { describe, expect, test } from 'vitest';
import {
  formatBibliographyAddress,
  parseBibliographyAddress,
  parseIds,
  toSharedWorks,
} from '../../src/browser/bibliography/address.ts';
import { parseRecord } from '../../src/browser/bibliography/record.ts';
import { sortByPlace, toNumberLabel } from '../../src/browser/bibliography/references.ts';
import { toRow } from '../../src/browser/saved/row.ts';
import { parseSaved } from '../../src/browser/saved/store.ts';

describe('The address of a bibliography', () => {
  test.each([
    '?from=author:robert-f-trager&style=apa',
    '?from=topic:verification',
    '?from=shelf:publishers/carnegie-endowment&style=ieee',
    '?from=library',
    '?from=saved&style=mla',
    '?works=one,two',
    '?q=trager+verification&type=report&from=2023&to=2025&style=harvard',
    '?from=2024&to=2024',
    '',
  ])('is read and written as it was: %s', (address) => {
    expect(formatBibliographyAddress(parseBibliographyAddress(address))).toBe(address);
  });

  test('tells a year, as the search page filters by it, from a source', () => {
    expect(parseBibliographyAddress('?from=2024').source).toMatchObject({
      kind: 'search',
      search: { filters: { from: 2024 } },
    });
  });

  test.each([
    '?from=author:<script>',
    '?from=author:',
    '?from=shelf:etc/passwd',
    '?from=shelf:years/2025/x',
    '?from=shelf:years/..',
    '?from=nonsense',
  ])('names nothing where it makes no sense: %s', (address) => {
    expect(parseBibliographyAddress(address).source).toBe('unknown');
  });

  test('passes over a style that is none', () => {
    expect(parseBibliographyAddress('?from=library&style=bib')).toEqual({
      source: { kind: 'library' },
    });
  });

  test('holds each work of a list once, and nothing that is no id', () => {
    expect(parseIds('one,two,one,,<b>,UPPER,../x')).toEqual(['one', 'two']);
  });
});

test('A shared list says where it is longer than what is shown', () => {
  const ids = Array.from({ length: 1234 }, (_, index) => `work-${String(index)}`);

  expect(toSharedWorks(ids.slice(0, 500))).toEqual({ ids: ids.slice(0, 500) });
  expect(toSharedWorks(parseIds(ids.join(',')))).toEqual({
    ids: ids.slice(0, 500),
    note: 'The address names 1,234 works; only the first 500 of them are listed.',
  });
});

describe('A record', () => {
  test('of a topic gives its own works and those of narrower topics as one list, newest first, then by title', () => {
    const works = [
      { id: 'new', title: 'B', published: '2025-04' },
      { id: 'undated', title: 'A' },
    ];
    const worksOfNarrowerTopics = [
      { id: 'as-new', title: 'The A', published: '2025-04' },
      { id: 'middle', title: 'C', published: '2025' },
    ];

    expect(parseRecord({ label: 'Verification', works, worksOfNarrowerTopics })).toEqual({
      name: 'Verification',
      ids: ['as-new', 'new', 'middle', 'undated'],
    });
  });

  test.each([[null], [{}], [{ name: 'x' }], [{ works: [] }]])(
    'of another form is refused',
    (data) => {
      expect(() => parseRecord(data)).toThrow('The list of works came damaged; reload the page.');
    },
  );
});

describe('References', () => {
  test('stand in the order of their places; those without one stand last', () => {
    const texts = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
    const places = [
      { id: 'a', text: '10' },
      { id: 'b', text: '9' },
    ];

    expect(sortByPlace(texts, places).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  test('are numbered as their style does it', () => {
    expect([
      toNumberLabel('ieee', 3),
      toNumberLabel('vancouver', 3),
      toNumberLabel('apa', 3),
    ]).toEqual(['[3] ', '3. ', '']);
  });
});

describe('What is kept in the browser', () => {
  test('is read as ids, each once', () => {
    expect(parseSaved('["one","two","one",3,"<b>"]')).toEqual(['one', 'two']);
  });

  test.each([undefined, '', '{', '{"a":1}', 'null'])(
    'counts as nothing where it is damaged: %s',
    (stored) => {
      expect(parseSaved(stored)).toEqual([]);
    },
  );

  test('has a row also where the library has lost the work', () => {
    expect(toRow('gone', undefined).title).toBe('gone');
    expect(toRow('one', 'Title\nAda · 2020\nRetracted')).toEqual({
      id: 'one',
      title: 'Title',
      line: 'Ada · 2020',
      notice: 'Retracted',
    });
  });
});
