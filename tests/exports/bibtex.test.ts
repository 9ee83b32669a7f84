import { describe, expect, test } from 'vitest';
import { toBibtex, toBibtexFile } from '../../src/exports/bibtex.ts';
import { escapeTex, toVerbatim } from '../../src/exports/bibtex-text.ts';
import { properNamesOf } from '../../src/exports/proper-names.ts';
import { setRangeSign } from '../../src/text/range-sign.ts';
import { splitByCase } from '../../src/exports/title-case.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import { aCatalogue, anAuthor, aWork } from '../support/builders.ts';
import {
  findCarnegiePaper,
  golden,
  readFixtureLibrary,
  readPublishedLibrary,
} from '../support/fixture-library.ts';

/** The fields of the only work in a library, as they are written. */
function fieldsOf(...sources: readonly SourceFile[]): Readonly<Record<string, string>> {
  const [work] = aCatalogue(...sources).works;
  if (!work) throw new Error('the library has no work');
  const lines = toBibtex(work, 'key').matchAll(/^ {2}(\w+) = (.*),$/gmu);
  return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
}

const { works, citationKeyOf } = await readFixtureLibrary();
const published = await readPublishedLibrary();

describe('BibTeX', () => {
  test('The whole fixture library reads as its golden file', async () => {
    await expect(toBibtexFile(works, citationKeyOf)).toMatchFileSnapshot(golden('library.bib'));
  });

  test('The Carnegie paper reads as its golden file', async () => {
    const paper = findCarnegiePaper(published);
    const bibtex = toBibtex(paper, published.citationKeyOf(paper));
    await expect(bibtex).toMatchFileSnapshot(golden('carnegie.bib'));
  });

  test.each([
    ['Safety of GPT-4 and AlphaZero', 'Safety of {GPT}-4 and {AlphaZero}'],
    ['The U.S.–China Race', 'The {U}.{S}.–{China} Race'],
    ['A Reply to O’Neil’s LLMs', 'A Reply to {O’Neil’s} {LLMs}'],
    [
      'Managing risks among friends of Geneva and Ruritania',
      'Managing risks among friends of {Geneva} and {Ruritania}',
    ],
    ['How the Kremlin Sees Tajikistan’s Demand', 'How the {Kremlin} Sees {Tajikistan’s} Demand'],
    ['Plan B and C++', 'Plan {B} and {C}++'],
  ])('Capitals that a style must not take are braced in "%s"', (title, braced) => {
    expect(fieldsOf(aWork('one', { title })).title).toBe(`{${braced}}`);
  });

  test('In a title that is not English every capital after the first word is meant', () => {
    const title = fieldsOf(
      aWork('one', { title: 'Die Sicherheit der Maschinen', language: 'de' }),
    ).title;
    expect(title).toBe('{Die {Sicherheit} der {Maschinen}}');
  });

  test('Names of the library’s own authors keep their capitals, words that look like them do not', () => {
    const catalogue = aCatalogue(
      aWork('one', {
        title:
          'What Mary Shelley, the Office of Fair Machines and Long’s Critics Teach Young Authors',
        summary: 'What young authors learn.',
      }),
      anAuthor('mary-shelley'),
      anAuthor('ada-long'),
      anAuthor('ben-young'),
      anAuthor('fair-office', {
        name: 'Office of Fair Machines',
        given: undefined,
        family: undefined,
        kind: 'organization',
      }),
    );
    const [work] = catalogue.works;
    if (!work) throw new Error('the library has no work');

    expect(toBibtex(work, 'key', properNamesOf(catalogue))).toContain(
      'title = {What {Mary} {Shelley}, the {Office} of {Fair} {Machines} and {Long’s} Critics Teach Young Authors}',
    );
  });

  test('The pieces of a title make up the title', () => {
    const title = ' “AI” — GPT-4: state of the Art & more ';
    expect(
      splitByCase(title)
        .map(({ text }) => text)
        .join(''),
    ).toBe(title);
  });

  test('Names: particles and suffixes in BibTeX’s order, organisations in braces of their own', () => {
    const person = (id: string, data: object): ReturnType<typeof anAuthor> =>
      anAuthor(id, { name: id, ...data });
    const authors = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const fields = fieldsOf(
      aWork('one', { authors, moreAuthors: true }),
      person('a', { family: 'Berg', given: 'Anna', particle: 'van der', suffix: undefined }),
      person('b', { family: 'Public', given: 'John', suffix: 'Jr.' }),
      person('c', { name: 'Law and Order, Inc.', kind: 'organization', family: undefined }),
      person('d', { family: 'Plato' }),
      person('e', { family: 'della Rovere', given: 'Ida' }),
      person('f', { family: 'Sand and Sea', given: 'A, B' }),
      person('g', { family: 'hooks', given: 'bell' }),
    );
    expect(fields.author).toBe(
      '{van der Berg, Anna and Public, Jr., John and {Law and Order, Inc.} and {Plato} and {della Rovere}, Ida' +
        ' and {Sand and Sea}, {A, B} and hooks, bell and others}',
    );
  });

  test('A work that nobody signs is sorted by its title, whatever capitals are in it', () => {
    const { key, title } = fieldsOf(aWork('one', { title: 'Questions on AI & Us' }));

    expect([key, title]).toEqual(['{Questions on AI \\& Us}', '{Questions on {AI} \\& Us}']);
    expect(
      fieldsOf(aWork('one', { authors: ['ada-adams'] }), anAuthor('ada-adams')).key,
    ).toBeUndefined();
  });

  test('A date is as precise as it is known, and an undated work has none', () => {
    const dateOf = (published?: string): readonly (string | undefined)[] => {
      const { year, month, day } = fieldsOf(aWork('one', { published }));
      return [year, month, day];
    };
    expect([dateOf('2025-04-17'), dateOf('2025-04'), dateOf('2025'), dateOf()]).toEqual([
      ['{2025}', 'apr', '{17}'],
      ['{2025}', 'apr', undefined],
      ['{2025}', undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  test.each([
    ['3148–3161', '3148--3161'],
    ['101-117', '101--117'],
    ['1–3, 7-9', '1--3, 7--9'],
    ['A-12–A-15', 'A-12--A-15'],
    ['e1042', 'e1042'],
  ])('Pages %s are written %s', (pages, written) => {
    expect(setRangeSign(pages, '--')).toBe(written);
  });

  test('Signs that TeX reads as commands are escaped, and everything else is kept', () => {
    expect(escapeTex('100% & $5 #1 a_b {c} d^e ~f \\g <h> | é 北京 🤖 “x”')).toBe(
      '100\\% \\& \\$5 \\#1 a\\_b \\textbraceleft{}c\\textbraceright{} d\\textasciicircum{}e \\textasciitilde{}f ' +
        '\\textbackslash{}g \\textless{}h\\textgreater{} \\textbar{} é 北京 🤖 “x”',
    );
  });

  test('Addresses and DOIs are verbatim, save for what would break the braces around them', () => {
    expect(toVerbatim('10.1000/a_b%20(c)<1>{2}\\3')).toBe('10.1000/a_b%20(c)<1>%7B2%7D%5C3');
  });

  test('The address of a DOI is not said twice', () => {
    const url = 'https://doi.org/10.1000/ABC';
    const { doi, url: written } = fieldsOf(aWork('one', { doi: '10.1000/abc', url }));
    expect([doi, written]).toEqual(['{10.1000/abc}', undefined]);
  });

  test('A notice is in the note', () => {
    const notice = {
      kind: 'retraction',
      date: '2024-03-05',
      text: 'All made up.',
      url: 'https://x.org/n_1',
    };
    expect(fieldsOf(aWork('one', { notice })).note).toBe(
      '{Retraction (5 March 2024): All made up. https://x.org/n\\_1}',
    );
  });
});
