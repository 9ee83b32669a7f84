import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Work } from '../../src/catalogue/model.ts';
import { createPermalinks } from '../../src/catalogue/permalink.ts';
import { toBibtexFile } from '../../src/exports/bibtex.ts';
import { countBundles, findBundle } from '../../src/exports/bundle-number.ts';
import { listCitationBundles, listWorksBundles } from '../../src/exports/bundles.ts';
import { toCslJson } from '../../src/exports/csl.ts';
import { joinWorksFiles } from '../../src/exports/join-works.ts';
import { toListing } from '../../src/exports/listing.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { sortReferences } from '../../src/exports/reference-list.ts';
import { REFERENCE_ORDERS } from '../../src/exports/reference-orders.ts';
import { toRisFile } from '../../src/exports/ris.ts';
import { toWorksFile } from '../../src/exports/works-files.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import { aPublication, fixturePublication, workOf } from '../support/publication.ts';

const publication = await fixturePublication();
const { works } = publication.catalogue;
const { citationKeyOf } = publication.catalogue;
const FORMS = [
  ['bib', (some: readonly Work[]) => toBibtexFile(some, citationKeyOf)],
  ['ris', (some: readonly Work[]) => toRisFile(some, citationKeyOf)],
  ['csl.json', (some: readonly Work[]) => toCslJson(some, citationKeyOf, ({ id }) => `/${id}`)],
] as const;

describe('Files with one work each', () => {
  test.each(FORMS)('are joined to what is written of all, byte for byte: %s', (form, write) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...works]), (some) => {
        const files = some.map((work) => write([work]));
        expect(joinWorksFiles(form, files)).toBe(write(some));
      }),
      { numRuns: 20 },
    );
  });

  test('A work that was written for one library is written anew for another', () => {
    const [first] = works;
    if (!first) throw new Error('the library has no work');
    const { catalogue, config } = publication;
    const write = (of: Publication): string => toWorksFile(of, [first], 'ris');
    const before = write(publication);
    expect(write(aPublication(catalogue, { title: 'Another' }))).toBe(
      before.replace(config.title, 'Another'),
    );
    const links = createPermalinks('https://other.example', '/');
    expect(write({ ...publication, links })).toContain('https://other.example/works/');
    expect(write(publication)).toBe(before);
  });
});

describe('Bundles', () => {
  test('Every work stands in the bundle that its id names', () => {
    const count = countBundles(works.length);
    for (const { id } of works) {
      const path = publication.links.bundle('bib', findBundle(id, count));
      const bundle = listWorksBundles(publication).find((file) => file.path === path);
      expect(JSON.parse(bundle?.toText() ?? '{}')).toHaveProperty([id]);
    }
  });

  test('A style with an alphabetical list gives each work a place of its own', () => {
    const files = listCitationBundles(publication, ({ title }) => ({ html: title, text: title }));
    const apa = files.find(({ path }) => path === publication.links.bundle('apa-order', 0));
    const places = Object.values(JSON.parse(apa?.toText() ?? '{}') as Record<string, string>);

    expect(places.map(Number).toSorted((a, b) => a - b)).toEqual([...works.keys()]);
    expect(files.filter(({ path }) => /\/(?:ieee|vancouver)-order\//u.test(path))).toEqual([]);
  });

  test('A row holds the title, a line on the work, and what has befallen it', () => {
    expect(toListing(workOf(publication, 'orsegi-tests-again')).split('\n').at(-1)).toBe(
      'Retracted',
    );
    expect(toListing(workOf(publication, 'shelley-safeguards')).split('\n')[1]).toMatch(
      / · May 2021 · Journal article$/u,
    );
  });
});

describe('A list of references', () => {
  const catalogue = aCatalogue(
    anAuthor('ada-smith'),
    anAuthor('anna-berg', {
      name: 'Anna van der Berg',
      given: 'Anna',
      family: 'Berg',
      particle: 'van der',
    }),
    anAuthor('bo-jones'),
    anAuthor('cleo-smithson'),
    aWork('alone-late', { authors: ['ada-smith'], published: '2021', title: 'A' }),
    aWork('alone-early', { authors: ['ada-smith'], published: '2019', title: 'Z' }),
    aWork('undated', { authors: ['ada-smith'], title: 'M' }),
    aWork('together', { authors: ['ada-smith', 'bo-jones'], published: '2001', title: 'B' }),
    aWork('smithson', { authors: ['cleo-smithson'], published: '1990', title: 'C' }),
    aWork('particle', { authors: ['anna-berg'], published: '2000', title: 'D' }),
    aWork('nameless', { published: '2000', title: 'The Quarry' }),
  );
  const sort = (style: 'apa' | 'chicago-author-date' | 'mla'): readonly string[] =>
    sortReferences(catalogue.works, REFERENCE_ORDERS[style], ({ title }) => title).map(
      ({ id }) => id,
    );

  test('stands by names, then date: one author before the same with others, undated first, particles count (APA)', () => {
    expect(sort('apa')).toEqual([
      'nameless',
      'undated',
      'alone-early',
      'alone-late',
      'together',
      'smithson',
      'particle',
    ]);
  });

  test('passes over particles and puts the undated last (Chicago)', () => {
    expect(sort('chicago-author-date')).toEqual([
      'particle',
      'nameless',
      'alone-early',
      'alone-late',
      'undated',
      'together',
      'smithson',
    ]);
  });

  test('stands by names, then title (MLA)', () => {
    expect(sort('mla').slice(1, 5)).toEqual(['alone-late', 'undated', 'alone-early', 'together']);
  });
});
