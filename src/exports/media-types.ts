/**
 * Media types by the ends of paths on the site; the longest that fits counts. Everything that says what a file is takes
 * it from here: our own server, the settings for hosts, and a test that compares it with what the exports declare.
 */
export const MEDIA_TYPES = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex',
  '.bin': 'application/octet-stream',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.feed.json': 'application/feed+json',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.linkset.json': 'application/linkset+json',
  '.md': 'text/markdown',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems',
  '.rss': 'application/rss+xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '/opensearch.xml': 'application/opensearchdescription+xml',
} as const;
export type Ending = keyof typeof MEDIA_TYPES;
export type MediaType = (typeof MEDIA_TYPES)[Ending];

const isEnding = (ending: string): ending is Ending => ending in MEDIA_TYPES;

/** The ends of paths, longest first. */
export const ENDINGS: readonly Ending[] = Object.keys(MEDIA_TYPES)
  .filter(isEnding)
  .toSorted((a, b) => b.length - a.length);

/** Whether files of a type are text, which is UTF-8 throughout and worth compressing; binary files are packed already. */
export function isTextType(type: string): boolean {
  return !/^(?:font\/|image\/(?!svg)|application\/(?:octet-stream|pdf)$)/u.test(type);
}

/**
 * What is sent as Content-Type.
 * @param path of a file on the site; one that ends in a slash is a page
 * @returns such as `text/html; charset=utf-8`
 */
export function toContentType(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const ending = ENDINGS.find((end) => file.endsWith(end));
  const type = ending === undefined ? 'application/octet-stream' : MEDIA_TYPES[ending];
  return isTextType(type) ? `${type}; charset=utf-8` : type;
}
