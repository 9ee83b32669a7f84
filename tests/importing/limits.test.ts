import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/catalogue/build.ts';
import { readReferences } from '../../src/importing/read-references.ts';
import { aTopic, aWork } from '../support/builders.ts';
import { afterImport, outcomesOf, planFor } from '../support/import-library.ts';

const signs = (length: number): string => 'x'.repeat(length);

/** What becomes of one record, and why. */
function treat(bib: string): unknown {
  const [outcome] = planFor([], bib).outcomes;
  return [outcome?.kind, outcome?.reason];
}

describe('A record that is longer than an entry may be', () => {
  test.each([
    ['title', `title = {${signs(501)}}`],
    ['container', `title = {T}, journal = {${signs(501)}}`],
    ['series', `title = {T}, series = {${signs(501)}}`],
  ])('is refused for its %s', (key, fields) => {
    expect(treat(`@article{k, ${fields}}`)).toEqual([
      'refused',
      `The ${key} cannot be taken: the text is longer than 500 signs.`,
    ]);
  });

  test('or for a publisher whose page Windows could not hold', () => {
    expect(treat('@book{k, title = {T}, publisher = {CON}}')).toEqual([
      'refused',
      'The publisher cannot be taken: Windows keeps this name for a device, and could not hold the page.',
    ]);
  });

  test('is refused for the name of an author, or for their number, and nobody comes of it', () => {
    const names = Array.from({ length: 6001 }, () => ({ literal: 'A' }));
    const items = [
      { type: 'book', title: 'T', author: [{ literal: signs(501) }] },
      { type: 'book', title: 'T', author: names },
    ];
    const { references, refusals } = readReferences(JSON.stringify(items), 'refs.json');

    expect([references, refusals.map(({ reason }) => reason)]).toEqual([
      [],
      [
        'The name of an author cannot be taken: the text is longer than 500 signs.',
        'It has more than 6,000 authors.',
      ],
    ]);
  });

  test('is refused for its topics', () => {
    const topics = Array.from({ length: 51 }, (_, index) => aTopic(`t-${String(index)}`));
    const keywords = topics.map(({ id }) => id).join(', ');
    const [outcome] = planFor(topics, `@misc{k, title = {T}, keywords = {${keywords}}}`).outcomes;

    expect([outcome?.kind, outcome?.reason]).toEqual([
      'refused',
      'The topics cannot be taken: the list has more than 50 items.',
    ]);
  });

  test('comes without an address that is too long', () => {
    const plan = planFor([], `@misc{k, title = {T}, url = {https://example.org/${signs(2048)}}}`);

    expect([
      plan.outcomes[0]?.kind,
      plan.works[0]?.data.url,
      plan.outcomes[0]?.remarks.length,
    ]).toEqual(['new', undefined, 1]);
  });

  test.each([
    ['new', []],
    ['unchanged', [aWork('t', { title: 'T', type: 'webpage', summary: undefined, draft: true })]],
  ] as const)('comes as a draft where its abstract is no summary: %s', (kind, library) => {
    const bib = `@misc{k, title = {T}, abstract = {${signs(3001)}}}`;
    const plan = planFor(library, bib, { abstractsAsSummaries: true });

    expect([plan.outcomes[0]?.kind, plan.works[0]?.data.draft, plan.outcomes[0]?.remarks]).toEqual([
      kind,
      true,
      ['The abstract is longer than 3,000 signs and was left out.'],
    ]);
  });

  test('gets an id that can be one', () => {
    const word = (sign: string): string => sign.repeat(80);
    const bib = ['Con', word('a'), word('a'), word('a')]
      .map(
        (title, index) =>
          `@misc{k${String(index)}, title = {${title}}, year = 2020, author = {{${word('b')}}}, doi = {10.1234/${String(index)}}}`,
      )
      .join('\n');
    const plan = planFor([], bib);

    expect(outcomesOf(plan)).toEqual([
      'new work-con',
      `new ${word('a')}`,
      `new ${word('a')}-2020`,
      `new ${word('a')}-2`,
    ]);
    expect(
      buildLibrary(afterImport([], plan)).problems.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  });
});
