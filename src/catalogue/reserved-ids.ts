/**
 * Names under which the site makes or will make pages of its own, directly below its root: no file of content/pages
 * may have one. Every first part of an address in permalink.ts is among them.
 */
export const RESERVED_PAGE_IDS: ReadonlySet<string> = new Set([
  ...['works', 'authors', 'topics', 'years', 'types', 'publishers', 'series', 'search'],
  ...['data', 'resolve', 'library', 'bibliography', 'bundles', 'saved', 'offline', 'feeds'],
  // What hosts take for the home page, and for the page of what is not there.
  ...['index', '404'],
]);
