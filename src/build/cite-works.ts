import path from 'node:path';
import type { Work } from '../catalogue/model.ts';
import { openCitationCache } from '../content/citation-cache.ts';
import { readCitationFiles } from '../content/citation-files.ts';
import { digest } from '../content/digest.ts';
import { CITATION_STYLES } from '../exports/citation-styles.ts';
import type { CitationStyleId } from '../exports/citation-styles.ts';
import { createCiter, toCitation } from '../exports/citations.ts';
import type { Citation } from '../exports/citations.ts';
import { toCsl } from '../exports/csl.ts';
import type { Publication } from '../exports/publication.ts';

/** A work in every style. */
export type WorkCitations = Readonly<Record<CitationStyleId, Citation>>;

/**
 * Where what was made once is kept from build to build, below the root of the project; `npm run clean` empties it.
 * Benchmarks name a folder of their own in SITE_KEPT.
 */
export const KEPT_FOLDER =
  process.env.SITE_KEPT ?? path.join('node_modules', '.cache', 'common-ground');

/**
 * Every work in every style. What did not change since the last build is taken from it.
 * @param root folder of the project
 * @param content the content folder: libraries that are built on one machine do not empty each other's cache
 * @returns the citations of a work of this publication
 */
export async function citeWorks(
  { catalogue, links }: Publication,
  root: string,
  content: string,
): Promise<(work: Work) => WorkCitations> {
  const { styles, fingerprint } = await readCitationFiles(root);
  const file = path.resolve(root, KEPT_FOLDER, `citations-${digest(content)}.json`);
  const cache = await openCitationCache(file, fingerprint);
  const cite = createCiter(styles);
  const citeWork = (work: Work): WorkCitations => {
    const item = toCsl(work, catalogue.citationKeyOf(work), links.toUrl(links.work(work.id)));
    // What no style prints must not make a work be printed anew, nor must another address of the library. A note is
    // printed: it says that a work was retracted.
    const { custom, abstract, keyword, ...printed } = item;
    const findOrRender = cache.openItem(printed);
    return mapStyles((style) => toCitation(findOrRender(style, () => cite(item, style).html)));
  };
  const known = new Map(catalogue.works.map((work) => [work, citeWork(work)]));
  await cache.save();
  return (work) => known.get(work) ?? citeWork(work);
}

function mapStyles<T>(
  toValue: (style: CitationStyleId) => T,
): Readonly<Record<CitationStyleId, T>> {
  const entries = CITATION_STYLES.map(({ id }) => [id, toValue(id)] as const);
  const isTotal = (value: Readonly<Record<string, T>>): value is Record<CitationStyleId, T> =>
    CITATION_STYLES.every(({ id }) => id in value);
  const values: Readonly<Record<string, T>> = Object.fromEntries(entries);
  if (!isTotal(values)) throw new Error('A citation style is missing.');
  return values;
}
