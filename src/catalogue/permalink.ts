import { FOLDERS } from '../text/folders.ts';
import type { FormOf } from './file-choice.ts';

/** The kinds of entries that have files of their own beside their pages. */
export type LinkedKind = 'work' | 'author' | 'topic';

/** The machine-readable forms of an entry, as the ends of their names. */
export type FileForm = FormOf<'works' | 'authors' | 'topics'>;

/** The forms of the whole library, as the ends of their names. */
export const LIBRARY_FORMS = [
  ...(['atom', 'bib', 'csl.json', 'feed.json'] as const),
  ...(['json', 'ris', 'rss'] as const),
] as const;
export type LibraryForm = (typeof LIBRARY_FORMS)[number];

/** The forms of a shelf, as the ends of their names. */
export type ShelfForm = FormOf<'shelves'>;

/** Everything on the site that has an address of its own. */
export interface Permalinks {
  readonly home: string;
  readonly works: string;
  readonly authors: string;
  readonly topics: string;
  readonly search: string;
  /** A file of the search index. */
  readonly searchFile: (name: string) => string;
  readonly years: string;
  readonly types: string;
  readonly publishers: string;
  readonly series: string;
  readonly work: (id: string) => string;
  readonly author: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly page: (id: string) => string;
  /** Works of a year, or of none: `undated`. */
  readonly year: (year: string) => string;
  readonly type: (type: string) => string;
  readonly publisher: (slug: string) => string;
  readonly inSeries: (slug: string) => string;
  /** An index of shelves, such as `years`. */
  readonly way: (way: string) => string;
  readonly shelf: (way: string, slug: string) => string;
  /** A form of a shelf's works beside its page: `/years/2025.bib`. */
  readonly shelfFile: (way: string, slug: string, form: ShelfForm) => string;
  /** All works in another order than newest first. */
  readonly sorted: (order: string) => string;
  /** Authors under a letter. */
  readonly letter: (letter: string) => string;
  /** The search page with a query in its address. */
  readonly query: (parameters: Readonly<Record<string, string>>) => string;
  /** The search page with a placeholder where the query goes (`{searchTerms}`), for programs that fill it in. */
  readonly queryPattern: (placeholder: string) => string;
  /** The n-th page of a list, counted from 1. */
  readonly nth: (listPath: string, number: number) => string;
  /** A form of an entry beside its page: `/works/<id>.bib`. */
  readonly file: (kind: LinkedKind, id: string, form: FileForm) => string;
  /** A form of the whole library: `/library.bib`. */
  readonly libraryFile: (form: LibraryForm) => string;
  /** The social image beside an entry's page: `/works/<id>.png`. */
  readonly image: (kind: LinkedKind, id: string) => string;
  /** The social image of pages that have none of their own. */
  readonly siteImage: string;
  /** The n-th part of all works in one form, counted from 0, from which bibliographies are put together in the page. */
  readonly bundle: (form: string, number: number) => string;
  /** The page that shows works as a formatted bibliography. */
  readonly bibliography: string;
  /** The bibliography of some works: `author:ID`, `topic:ID`, `shelf:WAY/SLUG` or `library`. */
  readonly bibliographyOf: (from: string) => string;
  /** The page of the works that a reader keeps. */
  readonly saved: string;
  /** The page that stands for those that are not kept in a browser without a connection, and lists those that are. */
  readonly offline: string;
  /** The script by which browsers keep pages. */
  readonly offlineWorker: string;
  /** The page that describes the data package. */
  readonly data: string;
  /** A file of the data package: `/data/works.csv`. */
  readonly dataFile: (name: string) => string;
  /** The page that leads from any identifier to the entry. */
  readonly resolve: string;
  /** The resolver with an identifier to look up. */
  readonly resolveQuery: (identifier: string) => string;
  /** All identifiers of a kind, such as `dois`. */
  readonly identifiers: (list: string) => string;
  /** The identifiers that the resolver knows. */
  readonly resolveMap: string;
  /** The index of the sitemap. */
  readonly sitemap: string;
  /** The n-th part of the sitemap, counted from 1. */
  readonly sitemapPart: (number: number) => string;
  readonly robots: string;
  readonly llms: string;
  /** The OpenSearch description. */
  readonly openSearch: string;
  readonly icon: string;
  /** What hosts of plain files read for the headers that they send. */
  readonly hostHeaders: string;
  /** What they read for pages that have moved. */
  readonly hostRedirects: string;
  /** A site path as written in content (`/about/`), with the base before it. */
  readonly toSitePath: (path: string) => string;
  /** A site path of a page as a route is named: without the base, and without slashes at its ends. */
  readonly toRoute: (sitePath: string) => string;
  /** The absolute address of a site path. */
  readonly toUrl: (sitePath: string) => string;
}

/** A path that an address holds as it is; most paths are such, and to parse each takes long in a large library. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)*\/?$/u;

/**
 * The one place that writes paths. Every path begins with the base; pages end in a slash, files do not.
 * @param site address of the host, such as `https://example.org`
 * @param base where on the host the library stands, such as `/` or `/literature/`
 */
export function createPermalinks(site: string, base: string): Permalinks {
  const origin = URL.canParse(site) ? new URL(site).origin : undefined;
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (...parts: readonly string[]): string =>
    root + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  /** A page has hundreds of links to entries: what they begin with is put together once. */
  const below = (folder: string): ((name: string) => string) => {
    const start = at(folder);
    return (name) => `${start}${encodeURIComponent(name)}/`;
  };
  const fileAt = (...parts: readonly string[]): string =>
    root + parts.map((part) => encodeURIComponent(part)).join('/');
  return {
    home: root,
    works: at('works'),
    authors: at('authors'),
    topics: at('topics'),
    search: at('search'),
    searchFile: (name) => fileAt('search', name),
    years: at('years'),
    types: at('types'),
    publishers: at('publishers'),
    series: at('series'),
    work: below('works'),
    author: below('authors'),
    topic: below('topics'),
    page: (id) => at(id),
    year: (year) => at('years', year),
    type: (type) => at('types', type),
    publisher: (slug) => at('publishers', slug),
    inSeries: (slug) => at('series', slug),
    way: (way) => at(way),
    shelf: (way, slug) => at(way, slug),
    shelfFile: (way, slug, form) => fileAt(way, `${slug}.${form}`),
    sorted: (order) => at('works', 'sorted', order),
    letter: (letter) => at('authors', 'letter', letter),
    query: (parameters) => `${at('search')}?${new URLSearchParams(parameters).toString()}`,
    queryPattern: (placeholder) => `${at('search')}?q=${placeholder}`,
    nth: (listPath, number) => (number === 1 ? listPath : `${listPath}page/${String(number)}/`),
    file: (kind, id, form) => fileAt(FOLDERS[kind], `${id}.${form}`),
    libraryFile: (form) => fileAt(`library.${form}`),
    image: (kind, id) => fileAt(FOLDERS[kind], `${id}.png`),
    siteImage: fileAt('social.png'),
    bundle: (form, number) => fileAt('bundles', form, `${String(number)}.json`),
    bibliography: at('bibliography'),
    bibliographyOf: (from) => `${at('bibliography')}?${new URLSearchParams({ from }).toString()}`,
    saved: at('saved'),
    offline: at('offline'),
    offlineWorker: fileAt('sw.js'),
    data: at('data'),
    dataFile: (name) => fileAt('data', name),
    resolve: at('resolve'),
    resolveQuery: (identifier) =>
      `${at('resolve')}?${new URLSearchParams({ id: identifier }).toString()}`,
    identifiers: (list) => at('resolve', list),
    resolveMap: fileAt('resolve', 'map.json'),
    sitemap: fileAt('sitemap.xml'),
    sitemapPart: (number) => fileAt(`sitemap-${String(number)}.xml`),
    robots: fileAt('robots.txt'),
    llms: fileAt('llms.txt'),
    openSearch: fileAt('opensearch.xml'),
    icon: fileAt('favicon.svg'),
    hostHeaders: fileAt('_headers'),
    hostRedirects: fileAt('_redirects'),
    toSitePath: (path) => root + path.replace(/^\/+/u, ''),
    toRoute: (sitePath) => sitePath.slice(root.length).replace(/\/$/u, ''),
    toUrl: (sitePath) =>
      origin !== undefined && PLAIN_PATH.test(sitePath)
        ? origin + sitePath
        : new URL(sitePath, site).href,
  };
}
