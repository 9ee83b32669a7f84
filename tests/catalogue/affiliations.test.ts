import { describe, expect, test } from 'vitest';
import { affiliationsOn, toAffiliationNote } from '../../src/catalogue/affiliations.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';

type Affiliation = Readonly<Record<string, string>>;

/** What the page of a work by Mary Shelley says of where she was. */
function shown(
  affiliations: readonly Affiliation[],
  published: string | undefined,
  printed: readonly string[] = [],
) {
  const { works } = aCatalogue(
    anAuthor('mary-shelley', { affiliations }),
    aWork('w', {
      authors: [{ author: 'mary-shelley', affiliations: printed }],
      ...(published === undefined ? {} : { published }),
    }),
  );
  return works.flatMap(affiliationsOn).map(({ printed, elsewhere }) => ({
    printed,
    elsewhere: elsewhere.map(({ name, time }) => `${name} (${String(time)})`),
  }));
}

const elsewhere = (affiliation: Affiliation, published?: string) =>
  shown([{ name: 'RAND', ...affiliation }], published).flatMap((row) => row.elsewhere);

describe('Where an author of a work was', () => {
  test('What is printed on the work stands alone, as printed', () => {
    expect(shown([{ name: 'RAND', asOf: '2025' }], '2025', ['Geneva'])).toEqual([
      { printed: ['Geneva'], elsewhere: [] },
    ]);
  });

  test.each<[Affiliation, string | undefined, readonly string[], string]>([
    [{ asOf: '2025-04' }, '2025-04-17', ['RAND (Apr 2025)'], 'seen in the month of the work'],
    [{ asOf: '2025' }, '2025-04-17', ['RAND (2025)'], 'seen in its year'],
    [{ asOf: '2025-11' }, '2025', ['RAND (Nov 2025)'], 'of the work only the year is known'],
    [{ asOf: '2023' }, '2025-04-17', [], 'seen in another year'],
    [{ from: '1990', until: '1995' }, '2025', [], 'over long before'],
    [
      { from: '2019', until: '2025-04' },
      '2025-04-17',
      ['RAND (2019–Apr 2025)'],
      'in its last month',
    ],
    [{ from: '2019', until: '2025-04' }, '2025-05', [], 'over the month before'],
    [{ from: '2019' }, '2025-04-17', ['RAND (since 2019)'], 'begun before'],
    [{ from: '2026' }, '2025-04-17', [], 'not begun yet'],
    [{ until: '2026' }, '2025-04-17', ['RAND (until 2026)'], 'not over yet'],
    [{}, '2025-04-17', [], 'without a date'],
    [{ from: '2019' }, undefined, [], 'of an undated work nobody knows'],
  ])('An affiliation of the entry %j on a work of %s: %j, %s', (affiliation, published, lines) => {
    expect(elsewhere(affiliation, published)).toEqual(lines);
  });

  test('Who has nothing to show is left out', () => {
    expect(shown([{ name: 'RAND' }], '2025')).toEqual([]);
  });
});

describe('The note below the table', () => {
  const note = (...authors: readonly unknown[]): string => {
    const { works } = aCatalogue(
      anAuthor('mary-shelley', { affiliations: [{ name: 'RAND', asOf: '2025' }] }),
      anAuthor('ada-lovelace', { affiliations: [{ name: 'RAND' }] }),
      aWork('w', { authors, published: '2025' }),
      aWork('other', { authors: ['mary-shelley', 'ada-lovelace'] }),
    );
    const work = works.find(({ id }) => id === 'w');
    return work ? toAffiliationNote(work) : '';
  };
  const printed = { author: 'ada-lovelace', affiliations: ['Geneva'] };

  test('says which were printed and which come from elsewhere, and claims neither where there is none', () => {
    expect(note(printed)).toBe('As printed on this work.');
    expect(note(printed, 'mary-shelley')).toBe(
      'As printed on this work; those with a date were not, and another source gives them for that date.',
    );
    expect(note('mary-shelley')).toBe(
      'Not printed on this work: another source gives them for the date that follows.',
    );
  });

  test('says of whom nothing is known', () => {
    expect(note('mary-shelley', 'ada-lovelace')).toBe(
      'Not printed on this work: another source gives them for the date that follows. For the others none is recorded at the time of this work.',
    );
  });
});
