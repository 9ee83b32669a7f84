import type { Permalinks } from '../catalogue/permalink.ts';
import { HASHED_FILES, KEPT_LONG, SECURITY_HEADERS } from './host-headers.ts';
import type { HttpHeader } from './host-headers.ts';
import { toContentType } from './media-types.ts';
import type { Ending } from './media-types.ts';
import type { SiteFile } from './site-file.ts';

/** Types that hosts may not know by the name of a file. */
const UNKNOWN_TO_HOSTS: readonly Ending[] = [
  ...(['.atom', '.bib', '.csl.json', '.feed.json', '.jsonld'] as const),
  ...(['.linkset.json', '.md', '.ris', '.rss', '/opensearch.xml'] as const),
];

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. Where several rules fit a path, both join the values of
 * a header that stands in more than one: no two rules here that fit one path name the same header. What no rule
 * names is as hosts do it by themselves: all other files are asked about each time.
 * @param files what stands beside the pages
 * @param pages site paths of the pages that stand in the folders of these files
 */
export function toHeadersFile(
  links: Permalinks,
  files: readonly Pick<SiteFile, 'path'>[],
  pages: readonly string[],
): string {
  const toRule = (path: string, headers: readonly HttpHeader[]): string =>
    [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
  const cacheRules = HASHED_FILES.flatMap(({ folder, endings }) =>
    (endings.length === 0 ? [''] : endings).map((ending) =>
      toRule(links.toSitePath(`${folder}/*${ending}`), [
        { name: 'Cache-Control', value: KEPT_LONG },
      ]),
    ),
  );
  const typeRules = listPatterns(links, files)
    .filter((pattern) => !pages.some((page) => mayFit(pattern, page)))
    .map((pattern) => toRule(pattern, [{ name: 'Content-Type', value: toContentType(pattern) }]));
  return [toRule(links.toSitePath('*'), SECURITY_HEADERS), ...cacheRules, ...typeRules].join('\n');
}

/** One pattern for each ending in each folder; files at the top of the site are named one by one. */
function listPatterns(
  { home }: Permalinks,
  files: readonly Pick<SiteFile, 'path'>[],
): readonly string[] {
  const patterns = files.flatMap(({ path }) => {
    const ending = UNKNOWN_TO_HOSTS.find((end) => path.endsWith(end));
    if (ending === undefined) return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [folder === home ? path : `${folder}*${ending}`];
  });
  return [...new Set(patterns)].toSorted();
}

/**
 * Whether a rule may be taken to fit a page. Netlify reads patterns as regular expressions in which a dot is any sign,
 * and the slash at the end of a page may be missing: to it `/authors/*.ris` fits `/authors/kamala-harris/`.
 */
function mayFit(pattern: string, page: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*')}/?$`, 'iu').test(page);
}
