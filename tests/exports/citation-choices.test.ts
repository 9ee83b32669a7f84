import { beforeAll, describe, expect, test } from 'vitest';
import { CITATION_STYLES } from '../../src/exports/citation-styles.ts';
import type { CitationStyleId } from '../../src/exports/citation-styles.ts';
import { listCitationChoices } from '../../src/exports/citation-choices.ts';
import type { CitationChoice } from '../../src/exports/citation-choices.ts';
import type { Citation } from '../../src/exports/citations.ts';
import { toWorksFile } from '../../src/exports/works-files.ts';
import type { Publication } from '../../src/exports/publication.ts';
import { aCatalogue, aWork } from '../support/builders.ts';
import { aPublication, workOf } from '../support/publication.ts';

/** A citation that says in which style it is. */
const cited = (style: string): Citation => ({ html: `<i>${style}</i> &amp; more`, text: style });
const CITATIONS: Readonly<Record<CitationStyleId, Citation>> = {
  apa: cited('apa'),
  'chicago-author-date': cited('chicago-author-date'),
  'chicago-notes': cited('chicago-notes'),
  mla: cited('mla'),
  harvard: cited('harvard'),
  ieee: cited('ieee'),
  vancouver: cited('vancouver'),
};

describe('The ways to cite a work', () => {
  let publication: Publication;
  let choices: readonly CitationChoice[];

  beforeAll(() => {
    publication = aPublication(aCatalogue(aWork('a')));
    choices = listCitationChoices(publication, workOf(publication, 'a'), CITATIONS);
  });

  test('Every style comes first, in the order of the styles, then the formats of programs', () => {
    expect(choices.map(({ name }) => name)).toEqual([
      ...CITATION_STYLES.map(({ name }) => name),
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ]);
  });

  test('Each style is there as rich text, each format as its file, without a last empty line', () => {
    expect(choices.filter(({ html }) => html !== undefined).map(({ html }) => html)).toEqual(
      CITATION_STYLES.map(({ id }) => CITATIONS[id].html),
    );
    const bibtex = toWorksFile(publication, publication.catalogue.works, 'bib');
    expect(choices.find(({ id }) => id === 'bib')?.text).toBe(bibtex.trimEnd());
  });

  test('No two have the same short name, and each short name begins the whole one', () => {
    expect(new Set(choices.map(({ shortName }) => shortName)).size).toBe(choices.length);
    expect(choices.filter(({ name, shortName }) => !name.startsWith(shortName))).toEqual([]);
  });
});
