import type { Catalogue, Work } from '../catalogue/model.ts';
import { toBibtexFile } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import type { WorksForm } from './forms.ts';
import { properNamesOf } from './proper-names.ts';
import type { Publication } from './publication.ts';
import { toRisFile } from './ris.ts';

const WRITERS = {
  bib: (works, { catalogue }) => toBibtexFile(works, keyOf(catalogue), properNamesOf(catalogue)),
  ris: (works, { catalogue }) => toRisFile(works, keyOf(catalogue)),
  'csl.json': (works, { catalogue, links }) =>
    toCslJson(works, keyOf(catalogue), ({ id }) => links.toUrl(links.work(id))),
} as const satisfies Record<
  WorksForm,
  (works: readonly Work[], publication: Publication) => string
>;

/**
 * Works as one file, in their order. Programs will show the summary as the abstract of the work: it says whose it is.
 */
export function toWorksFile(
  publication: Publication,
  works: readonly Work[],
  form: WorksForm,
): string {
  const attributed = works.map((work) => withAttribution(work, publication));
  return WRITERS[form](attributed, publication);
}

function withAttribution(work: Work, { links, config }: Publication): Work {
  const source = `${config.title}, ${config.license.name}, ${links.toUrl(links.work(work.id))}`;
  return { ...work, summary: `${work.summary} [Summary: ${source}]` };
}

/** Keys of works by their ids: those that are written are copies of the catalogue's. */
function keyOf(catalogue: Catalogue): (work: Work) => string {
  return ({ id }) => {
    const work = catalogue.findWork(id);
    if (!work) throw new Error(`The catalogue has no work "${id}".`);
    return catalogue.citationKeyOf(work);
  };
}
