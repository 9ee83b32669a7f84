import * as words from '#words';
import type { LinkedKind, Permalinks } from '../catalogue/permalink.ts';
import { ATOM_FORM, FEED_FORMS } from './forms.ts';
import { findFeedPath, listDownloads, listWorkDownloads } from './list-files.ts';
import type { Download, ListSource } from './list-files.ts';
import type { Publication } from './publication.ts';
import type { HeadLink } from './signposting.ts';

type Published = Pick<Publication, 'links' | 'config'>;

/** The other forms of an entry, as far as they are published: links with `rel=alternate`, each under its type. */
export function toEntryAlternates(
  published: Published,
  kind: LinkedKind,
  id: string,
): readonly HeadLink[] {
  const downloads =
    kind === 'work' ? listWorkDownloads(published, id) : listDownloads(published, { kind, id });
  return toAlternates(published, downloads);
}

/** The other forms of a shelf, as far as they are published. */
export function toShelfAlternates(
  published: Published,
  way: string,
  slug: string,
): readonly HeadLink[] {
  return toAlternates(published, listDownloads(published, { kind: 'shelf', way, slug }));
}

function toAlternates({ links }: Published, downloads: readonly Download[]): readonly HeadLink[] {
  return downloads.flatMap(({ href, type, name }) =>
    href === undefined ? [] : [{ rel: 'alternate', href: links.toUrl(href), type, title: name }],
  );
}

/** The feeds of the whole library, for every page. */
export function toSiteFeedLinks(links: Permalinks, title: string): readonly HeadLink[] {
  return FEED_FORMS.map(({ id, type, name }) => ({
    rel: 'alternate',
    href: links.toUrl(links.libraryFile(id)),
    type,
    title: `${title} (${name})`,
  }));
}

/**
 * The feed of the works of an author, on a topic or of a shelf, where it has one.
 * @param name what the author, the topic or the shelf is called
 */
export function toFeedLinks(
  published: Published,
  source: ListSource,
  name: string,
): readonly HeadLink[] {
  const feed = findFeedPath(published, source);
  if (feed === undefined) return [];
  const href = published.links.toUrl(feed);
  return [{ rel: 'alternate', href, type: ATOM_FORM.type, title: words.feedOfWorks(name) }];
}

/** The description of the search, for browsers that can add it. */
export function toSearchLink(links: Permalinks, title: string): HeadLink {
  const href = links.toUrl(links.openSearch);
  return { rel: 'search', href, type: 'application/opensearchdescription+xml', title };
}
