import type { FileForm, LibraryForm, LinkedKind, Permalinks } from '../catalogue/permalink.ts';
import type { HeadLink } from './signposting.ts';

/** A form in which an entry, or the whole library, can be had: its media type and what people call it. */
export interface Form {
  readonly type: string;
  readonly name: string;
}

/** Forms of one entry: a work, or all works of an author or on a topic. */
export const ENTRY_FORMS = {
  bib: { type: 'application/x-bibtex', name: 'BibTeX' },
  ris: { type: 'application/x-research-info-systems', name: 'RIS' },
  'csl.json': { type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
  json: { type: 'application/json', name: 'JSON' },
  md: { type: 'text/markdown', name: 'Markdown' },
} as const satisfies Partial<Record<FileForm, Form>>;

/** Feeds of works. */
export const FEED_FORMS = {
  atom: { type: 'application/atom+xml', name: 'Atom' },
  rss: { type: 'application/rss+xml', name: 'RSS' },
  'feed.json': { type: 'application/feed+json', name: 'JSON Feed' },
} as const satisfies Partial<Record<LibraryForm, Form>>;

const isEntryForm = (form: string): form is keyof typeof ENTRY_FORMS => form in ENTRY_FORMS;
const isFeedForm = (form: string): form is keyof typeof FEED_FORMS => form in FEED_FORMS;

/** The other forms of an entry: links with `rel=alternate`, each under its type. */
export function toEntryAlternates(
  links: Permalinks,
  kind: LinkedKind,
  id: string,
): readonly HeadLink[] {
  return Object.keys(ENTRY_FORMS)
    .filter(isEntryForm)
    .map((form) => ({
      rel: 'alternate',
      href: links.toUrl(links.file(kind, id, form)),
      type: ENTRY_FORMS[form].type,
      title: ENTRY_FORMS[form].name,
    }));
}

/** The feeds of the whole library, for every page. */
export function toSiteFeedLinks(links: Permalinks, title: string): readonly HeadLink[] {
  return Object.keys(FEED_FORMS)
    .filter(isFeedForm)
    .map((form) => ({
      rel: 'alternate',
      href: links.toUrl(links.libraryFile(form)),
      type: FEED_FORMS[form].type,
      title: `${title} (${FEED_FORMS[form].name})`,
    }));
}

/** The feed of an author's or a topic's works. */
export function toFeedLink(
  links: Permalinks,
  kind: Exclude<LinkedKind, 'work'>,
  id: string,
  name: string,
): HeadLink {
  const href = links.toUrl(links.file(kind, id, 'atom'));
  return { rel: 'alternate', href, type: FEED_FORMS.atom.type, title: `Works: ${name}` };
}

/** The description of the search, for browsers that can add it. */
export function toSearchLink(links: Permalinks, title: string): HeadLink {
  const href = links.toUrl(links.openSearch);
  return { rel: 'search', href, type: 'application/opensearchdescription+xml', title };
}
