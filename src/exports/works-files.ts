import type { Catalogue, Work } from '../catalogue/model.ts';
import { toBibtexFile } from './bibtex.ts';
import { toCslJson } from './csl.ts';
import type { WorksForm } from './forms.ts';
import { joinWorksFiles } from './join-works.ts';
import { properNamesOf } from './proper-names.ts';
import type { Publication } from './publication.ts';
import { toRisFile } from './ris.ts';

const WRITERS = {
  bib: (work, { catalogue }) => toBibtexFile([work], keyOf(catalogue), properNamesOf(catalogue)),
  ris: (work, { catalogue }) => toRisFile([work], keyOf(catalogue)),
  'csl.json': (work, { catalogue, links }) =>
    toCslJson([work], keyOf(catalogue), ({ id }) => links.toUrl(links.work(id))),
} as const satisfies Record<WorksForm, (work: Work, publication: Publication) => string>;

/**
 * Works as one file, in their order. Programs will show the summary as the abstract of the work: it says whose it is.
 */
export function toWorksFile(
  publication: Publication,
  works: readonly Work[],
  form: WorksForm,
): string {
  const files = works.map((work) => toWorkFile(publication, work, form));
  return joinWorksFiles(form, files);
}

/** What was written of a work, and what, beside the work, it was written from. */
interface Written extends Pick<Publication, 'links' | 'config'> {
  readonly texts: Map<WorksForm, string>;
}

/** A work stands in a dozen files and on its page: those of its authors, topics and shelves, and that of the library. */
const written = new WeakMap<Work, Written>();

function toWorkFile(publication: Publication, work: Work, form: WorksForm): string {
  const { links, config } = publication;
  const found = written.get(work);
  const isSame = found?.links === links && found.config === config;
  const { texts } = isSame ? found : { texts: new Map<WorksForm, string>() };
  const text = texts.get(form) ?? WRITERS[form](withAttribution(work, publication), publication);
  texts.set(form, text);
  written.set(work, { links, config, texts });
  return text;
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
