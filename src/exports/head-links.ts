import * as words from '#words';
import type { LinkedKind, Permalinks } from '../catalogue/permalink.ts';
import { ATOM_FORM, ENTRY_FORMS, FEED_FORMS, LIST_FORMS } from './forms.ts';
import type { Form } from './forms.ts';
import type { HeadLink } from './signposting.ts';

/** The other forms of an entry: links with `rel=alternate`, each under its type. */
export function toEntryAlternates(
  links: Permalinks,
  kind: LinkedKind,
  id: string,
): readonly HeadLink[] {
  return ENTRY_FORMS.map((form) => toAlternate(form, links.toUrl(links.file(kind, id, form.id))));
}

/** The other forms of a shelf. */
export function toShelfAlternates(
  links: Permalinks,
  way: string,
  slug: string,
): readonly HeadLink[] {
  return LIST_FORMS.map((form) =>
    toAlternate(form, links.toUrl(links.shelfFile(way, slug, form.id))),
  );
}

function toAlternate({ type, name }: Form, href: string): HeadLink {
  return { rel: 'alternate', href, type, title: name };
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
 * The feed of the works of an author, on a topic or of a shelf.
 * @param feed its site path
 * @param name what the author, the topic or the shelf is called
 */
export function toFeedLink(links: Permalinks, feed: string, name: string): HeadLink {
  const href = links.toUrl(feed);
  return { rel: 'alternate', href, type: ATOM_FORM.type, title: words.feedOfWorks(name) };
}

/** The description of the search, for browsers that can add it. */
export function toSearchLink(links: Permalinks, title: string): HeadLink {
  const href = links.toUrl(links.openSearch);
  return { rel: 'search', href, type: 'application/opensearchdescription+xml', title };
}
