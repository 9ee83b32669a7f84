import type { Permalinks } from '../catalogue/permalink.ts';
import { WAYS } from '../catalogue/ways.ts';
import { toHeadersFile } from './host-headers-file.ts';
import { listRedirects, toRedirectsFile } from './host-redirects.ts';
import type { Publication } from './publication.ts';
import type { SiteFile } from './site-file.ts';

/**
 * What hosts of plain files read at the top of a site: `_headers`, and `_redirects` where pages have moved.
 * @param files all others that stand beside the pages
 * @param isForced see `toRedirectsFile`
 */
export function listHostFiles(
  publication: Publication,
  files: readonly SiteFile[],
  isForced: boolean,
): readonly SiteFile[] {
  const { links } = publication;
  const redirects = listRedirects(publication);
  const toFile = (path: string, toText: () => string): SiteFile => {
    return { path, type: 'text/plain', toText };
  };
  return [
    toFile(links.hostHeaders, () => toHeadersFile(links, files, listNeighbours(publication))),
    ...(redirects.length === 0
      ? []
      : [toFile(links.hostRedirects, () => toRedirectsFile(redirects, isForced))]),
  ];
}

/** The pages that stand in folders together with files: those of entries, at former addresses too, and of shelves. */
function listNeighbours(publication: Publication): readonly string[] {
  const { catalogue, links } = publication;
  const { works, authors, topics, removed } = catalogue;
  const toPaths = (toPath: Permalinks['work'], entries: readonly { id: string }[]) =>
    entries.map(({ id }) => toPath(id));
  return [
    ...toPaths(links.work, works),
    ...toPaths(links.author, authors),
    ...toPaths(links.topic, topics),
    ...removed.map(({ kind, id }) => links[kind](id)),
    ...listRedirects(publication).map(({ from }) => from),
    ...WAYS.flatMap(({ slug, shelve }) =>
      shelve(works).map((shelf) => links.shelf(slug, shelf.slug)),
    ),
  ];
}
