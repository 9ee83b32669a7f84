import * as words from '#words';
import type { Work } from '../catalogue/model.ts';
import { CITATION_STYLES } from './citation-styles.ts';
import type { CitationStyleId } from './citation-styles.ts';
import type { Citation } from './citations.ts';
import { WORKS_FORMS } from './forms.ts';
import type { WorksForm } from './forms.ts';
import type { Publication } from './publication.ts';
import { toWorksFile } from './works-files.ts';

/** A way to cite a work: a sentence in a style, or an entry for programs that keep references. */
export interface CitationChoice {
  readonly id: CitationStyleId | WorksForm;
  readonly name: string;
  /** The beginning of the name that tells it from the others. */
  readonly shortName: string;
  /** Text, `<i>`, `<b>`, `<sup>` and `<sub>`; an entry for programs has none. */
  readonly html?: string;
  readonly text: string;
}

/** All ways to cite a work in the order in which they are offered: the styles, then the entries for programs. */
export function listCitationChoices(
  publication: Publication,
  work: Work,
  citations: Readonly<Record<CitationStyleId, Citation>>,
): readonly CitationChoice[] {
  return [
    ...CITATION_STYLES.map(({ id, name, shortName }) => ({
      id,
      name,
      shortName,
      ...citations[id],
    })),
    ...WORKS_FORMS.map(({ id, name }) => ({
      id,
      name,
      shortName: name,
      text: toWorksFile(publication, [work], id).trimEnd(),
    })),
  ];
}

/** What a citation cannot say of a list of authors that goes on; undefined where all are known. */
export function toMissingNames({ moreAuthors }: Work): string | undefined {
  return moreAuthors === undefined ? undefined : words.missingNames(moreAuthors);
}
