import { describe, expect, test } from 'vitest';
import { toBibtexFile } from '../../src/exports/bibtex.ts';
import { toCsl } from '../../src/exports/csl.ts';
import { toRisFile } from '../../src/exports/ris.ts';
import { readFixtureLibrary, readPublishedLibrary } from '../support/fixture-library.ts';
import { readBiblatex, readBibtex, readCsl, readRis, toCitation } from '../support/read-back.ts';

const libraries = [
  ['small fixture library', await readFixtureLibrary()],
  ['published library', await readPublishedLibrary()],
] as const;

/** Signs whose commands biblatex-csl-converter drops: it knows no \textbraceleft, \textless, \textbar or \textasciicircum. */
const DROPPED = /[{}<>|^]/gu;

/** TeX sets straight quotes and double hyphens as a printer would, and the parser does as TeX. */
function asTeXSets(text: string): string {
  return text.replaceAll("'", '’').replaceAll('---', '—').replaceAll('--', '–');
}

describe.each(libraries)(
  'Title, authors in order, date and identifiers of the %s come back',
  (_name, { works, citationKeyOf }) => {
    test('From BibTeX through @retorquere/bibtex-parser', () => {
      const expected = works.map((work) => {
        const { title, authors, ...rest } = toCitation(work, 'others');
        return { title: asTeXSets(title), authors: authors.map(asTeXSets), ...rest };
      });
      const found = readBibtex(toBibtexFile(works, citationKeyOf)).map(
        ({ title, authors, ...rest }) => ({
          title: asTeXSets(title),
          authors: authors.map(asTeXSets),
          ...rest,
        }),
      );
      expect(found).toEqual(expected);
    });

    test('From BibTeX through biblatex-csl-converter, save for signs that it drops', () => {
      const expected = works.map((work) => {
        const { title, ...rest } = toCitation(work, 'others');
        return { title: title.replace(DROPPED, ''), ...rest };
      });
      expect(readBiblatex(toBibtexFile(works, citationKeyOf))).toEqual(expected);
    });

    test('From RIS through citation-js, where a comma in an organisation’s name parts it as that of a person', () => {
      const expected = works.map((work) => {
        const { authors, ...rest } = toCitation(work);
        return { authors: authors.map((name) => name.replace(', ', ' | ')), ...rest };
      });
      expect(readRis(toRisFile(works, citationKeyOf))).toEqual(expected);
    });

    test('From CSL-JSON', () => {
      const items = works.map((work) =>
        toCsl(work, citationKeyOf(work), 'https://library.example.org/'),
      );
      expect(readCsl(items)).toEqual(works.map((work) => toCitation(work, 'others')));
    });
  },
);
