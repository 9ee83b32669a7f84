import type { Work } from '../catalogue/model.ts';
import { toBibtexFile } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import type { Publication } from './publication.ts';
import { toRisFile } from './ris.ts';

/** Forms in which any list of works can be had, as the ends of their names. */
export type WorksForm = 'bib' | 'csl.json' | 'ris';

const WRITERS = {
  bib: (works, { catalogue }) => toBibtexFile(works, catalogue.citationKeyOf),
  ris: (works, { catalogue }) => toRisFile(works, catalogue.citationKeyOf),
  'csl.json': (works, { catalogue, links }) =>
    toCslJson(works, catalogue.citationKeyOf, ({ id }) => links.toUrl(links.work(id))),
} as const satisfies Record<
  WorksForm,
  (works: readonly Work[], publication: Publication) => string
>;

/** Works as one file, in their order. */
export function toWorksFile(
  publication: Publication,
  works: readonly Work[],
  form: WorksForm,
): string {
  return WRITERS[form](works, publication);
}
