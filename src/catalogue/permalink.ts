/** Everything on the site that has an address of its own. */
export interface Permalinks {
  readonly home: string;
  readonly works: string;
  readonly authors: string;
  readonly topics: string;
  readonly search: string;
  readonly about: string;
  readonly contact: string;
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
  /** All works in another order than newest first. */
  readonly sorted: (order: string) => string;
  /** Authors under a letter. */
  readonly letter: (letter: string) => string;
  /** The search page with a query in its address. */
  readonly query: (parameters: Readonly<Record<string, string>>) => string;
  /** The n-th page of a list, counted from 1. */
  readonly nth: (listPath: string, number: number) => string;
  /** A site path as written in content (`/about/`), with the base before it. */
  readonly toSitePath: (path: string) => string;
  /** The absolute address of a site path. */
  readonly toUrl: (sitePath: string) => string;
}

/**
 * The one place that writes paths. Every path begins with the base and ends in a slash.
 * @param site address of the host, such as `https://example.org`
 * @param base where on the host the library stands, such as `/` or `/literature/`
 */
export function createPermalinks(site: string, base: string): Permalinks {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const at = (...parts: readonly string[]): string =>
    root + parts.map((part) => `${encodeURIComponent(part)}/`).join('');
  return {
    home: root,
    works: at('works'),
    authors: at('authors'),
    topics: at('topics'),
    search: at('search'),
    about: at('about'),
    contact: at('contact'),
    years: at('years'),
    types: at('types'),
    publishers: at('publishers'),
    series: at('series'),
    work: (id) => at('works', id),
    author: (id) => at('authors', id),
    topic: (id) => at('topics', id),
    page: (id) => at(id),
    year: (year) => at('years', year),
    type: (type) => at('types', type),
    publisher: (slug) => at('publishers', slug),
    inSeries: (slug) => at('series', slug),
    way: (way) => at(way),
    shelf: (way, slug) => at(way, slug),
    sorted: (order) => at('works', 'sorted', order),
    letter: (letter) => at('authors', 'letter', letter),
    query: (parameters) => `${at('search')}?${new URLSearchParams(parameters).toString()}`,
    nth: (listPath, number) => (number === 1 ? listPath : `${listPath}page/${String(number)}/`),
    toSitePath: (path) => root + path.replace(/^\/+/u, ''),
    toUrl: (sitePath) => new URL(sitePath, site).href,
  };
}
