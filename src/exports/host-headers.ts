/** A header of HTTP. */
export interface HttpHeader {
  readonly name: string;
  readonly value: string;
}

/**
 * What is sent with every file. Pages carry a policy of their own, with the hashes of what stands in them; the header
 * adds what a page cannot say, and forbids nothing that pages allow: of two policies the browser keeps both.
 */
export const SECURITY_HEADERS: readonly HttpHeader[] = [
  {
    name: 'Content-Security-Policy',
    value: "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
  },
  { name: 'X-Content-Type-Options', value: 'nosniff' },
  // Other sites do not learn what was read or searched for here, as the page on privacy promises.
  { name: 'Referrer-Policy', value: 'same-origin' },
  {
    name: 'Permissions-Policy',
    value:
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  },
  { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // Everything is public and the same for everyone: programs on other sites may read it.
  { name: 'Access-Control-Allow-Origin', value: '*' },
  // Heeded over HTTPS only. Names below this one are left to whoever owns them.
  { name: 'Strict-Transport-Security', value: 'max-age=31536000' },
];

/** For files whose names change with what is in them: a year, and not asked for again. */
export const KEPT_LONG = 'public, max-age=31536000, immutable';
/**
 * For all others: kept, and asked about each time, which costs a few bytes where nothing has changed. A page that is
 * older than the site would look for files that are no longer there.
 */
export const ASKED_ABOUT = 'public, max-age=0, must-revalidate';

/** Files of a folder whose names change with what is in them. */
export interface HashedFiles {
  /** At the top of the site. */
  readonly folder: string;
  /** How their names end; all files where none is named. */
  readonly endings: readonly string[];
}

/** Where there are such files: what Astro bundles, and the search index, whose names hold its edition. */
export const HASHED_FILES: readonly HashedFiles[] = [
  { folder: '_astro', endings: [] },
  { folder: 'search', endings: ['.bin', '.json'] },
];

/**
 * Whether the name of a file changes with what is in it.
 * @param path below the library's home page, without a slash in front
 */
export function isHashedFile(path: string): boolean {
  return HASHED_FILES.some(
    ({ folder, endings }) =>
      path.startsWith(`${folder}/`) &&
      (endings.length === 0 || endings.some((ending) => path.endsWith(ending))),
  );
}

/**
 * What is sent as Cache-Control with a file of the site.
 * @param path below the library's home page, without a slash in front
 */
export function toCacheControl(path: string): string {
  return isHashedFile(path) ? KEPT_LONG : ASKED_ABOUT;
}
