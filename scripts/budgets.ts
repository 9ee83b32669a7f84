/**
 * What the site may weigh and cost at most. Tests and benchmarks read their limits here, and say which figure passed
 * which limit. A limit is raised on purpose, with a reason in the message of the change.
 */

/** Bytes of a first visit, compressed as hosts do it; a kilobyte is 1,000 bytes. */
export const WEIGHT = {
  /** Without fonts. */
  home: 40_000,
  /** Without fonts. */
  work: 30_000,
  /** Of home and work pages. */
  withFonts: 110_000,
  /** Before something is looked up. */
  script: 12_000,
} as const;

/** Requests of a first visit, before something is looked up. */
export const REQUESTS = 12;

/** What Lighthouse says of every kind of page, in each of its four categories. */
export const LIGHTHOUSE = 100;

/** What an import of so many records may take: time by the clock, and memory held at one time. */
export const IMPORT = { records: 10_000, seconds: 60, megabytes: 1000 } as const;

/** Files of a site that every host takes: Cloudflare Pages has this limit for sites without a paid plan. */
export const FILES = 20_000;

/** Bytes of a page that lists things, compressed with gzip, however many there are: 30,000 authors, 5,000 works on a topic. */
export const LIST_PAGE = 100_000;
