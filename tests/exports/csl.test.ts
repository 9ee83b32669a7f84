import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { OTHERS, toCsl, toCslJson } from '../../src/exports/csl.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  fixtureLinks,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
  readReference,
} from '../support/fixture-library.ts';

const library = await readFixtureLibrary();
const published = await readPublishedLibrary();
const urlOf = ({ id }: { readonly id: string }): string =>
  fixtureLinks.toUrl(fixtureLinks.work(id));

/** The CSL item of the only work in a library. */
function itemOf(...sources: readonly SourceFile[]): ReturnType<typeof toCsl> {
  const [work] = aCatalogue(...sources).works;
  if (!work) throw new Error('the library has no work');
  return toCsl(work, 'key', 'https://library.example.org/works/one/');
}

describe('CSL-JSON', () => {
  test('The whole fixture library reads as its golden file', async () => {
    const json = toCslJson(library.works, library.citationKeyOf, urlOf);
    await expect(json).toMatchFileSnapshot(golden('library.csl.json'));
  });

  test('The Carnegie paper reads as its golden file', async () => {
    const json = toCslJson([findCarnegiePaper(published)], published.citationKeyOf, urlOf);
    await expect(json).toMatchFileSnapshot(golden('carnegie.csl.json'));
  });

  test.each([
    ['fixture', library],
    ['published', published],
  ])('The %s library is valid by the official schema', (_name, { works, citationKeyOf }) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    const validate = ajv.compile(readReference('csl-data.json'));
    validate(JSON.parse(toCslJson(works, citationKeyOf, urlOf)));
    expect(validate.errors).toBeNull();
  });

  test('A list that goes on ends in a literal "others", among the editors where nobody signs as author', () => {
    const editor = { author: 'mary-shelley', role: 'editor' };
    const signed = {
      authors: ['mary-shelley', { author: 'lord-byron', role: 'editor' }],
      moreAuthors: 3,
    };
    const [mary, byron] = [anAuthor('mary-shelley'), anAuthor('lord-byron')];
    const both = itemOf(aWork('one', signed), mary, byron);
    const edited = itemOf(aWork('one', { authors: [editor], moreAuthors: true }), mary);
    expect([both.author?.at(-1), both.editor?.at(-1), edited.editor?.at(-1)]).toEqual([
      OTHERS,
      { family: 'Byron', given: 'Lord' },
      OTHERS,
    ]);
  });

  test('A work that stands nowhere gets no address, least of all that of its page here', () => {
    expect(itemOf(aWork('one'))).toEqual({
      id: 'key',
      type: 'report',
      'citation-key': 'key',
      title: 'Title of one',
      abstract: 'Summary of one.',
      custom: { record: 'https://library.example.org/works/one/' },
    });
  });

  test.each([
    ['Benjamin Bucknall', { family: 'Bucknall', given: 'Benjamin' }],
    ['B. BUCKNALL', { family: 'BUCKNALL', given: 'B.' }],
    ['Bucknall', { family: 'Bucknall', given: 'Ben' }],
    ['Ben B. Bucknell', { family: 'Bucknall', given: 'Ben' }],
  ])('A name printed as %s is cited so as far as its parts can be told', (printed, name) => {
    const item = itemOf(
      aWork('one', { authors: [{ author: 'ben-bucknall', as: printed }] }),
      anAuthor('ben-bucknall'),
    );
    expect(item.author).toEqual([name]);
  });

  test('A printed name keeps particle and suffix in parts of their own', () => {
    const names = {
      name: 'Jan van der Berg, Jr.',
      given: 'Jan',
      family: 'Berg',
      particle: 'van der',
      suffix: 'Jr.',
    };
    const work = aWork('one', { authors: [{ author: 'jan-berg', as: 'J. van der Berg, Jr.' }] });
    expect(itemOf(work, anAuthor('jan-berg', names)).author).toEqual([
      { family: 'Berg', given: 'J.', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
    ]);
  });

  test('What only an archive put out is numbered by it; another work keeps its arXiv id beside', () => {
    const preprint = itemOf(aWork('one', { type: 'preprint', arxiv: '2504.12914' }));
    const report = itemOf(aWork('one', { arxiv: '2504.12914', publisher: 'Institute' }));
    const loose = itemOf(aWork('one', { type: 'report', arxiv: '2504.12914' }));
    expect([loose.publisher, loose.number]).toEqual(['arXiv', 'arXiv:2504.12914']);
    expect([preprint.number, preprint.custom.arxiv, report.number, report.custom.arxiv]).toEqual([
      'arXiv:2504.12914',
      undefined,
      undefined,
      '2504.12914',
    ]);
  });
});
