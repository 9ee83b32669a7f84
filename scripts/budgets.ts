/**
 * What the site may weigh and cost at most. Tests and benchmarks read their limits here, and say which figure passed
 * which limit. A limit is raised on purpose, with a reason in the message of the change.
 */

/**
 * What a first visit may weigh by what was promised of the site: bytes, compressed as hosts do it; a kilobyte is 1,000
 * bytes. No limit by kind of page (`PAGES`) is above these.
 */
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

/** What a first visit to a page may weigh: bytes, compressed as hosts do it, and how much is asked for. */
export interface PageLimits {
  /** With fonts. */
  readonly bytes: number;
  readonly withoutFonts?: number;
  readonly script: number;
  readonly requests: number;
}

/** A page that lists or shows things, and whose script is what every page has. */
const PLAIN = { bytes: 90_000, script: 5_500, requests: 8 } as const;
const WORK = { ...PLAIN, bytes: 95_000, withoutFonts: WEIGHT.work, requests: 9 } as const;
/** The engine and the start of the index are fetched with the page. */
const SEARCHING = { bytes: 141_000, script: 19_000, requests: 14 } as const;

/**
 * By kind of page; every kind has its limits, and each kind that tests look at (tests/support/page-kinds.ts) is one of
 * these. They are a tenth or so above what was measured, so that a page that grows is noticed.
 */
export const PAGES = {
  home: { ...PLAIN, withoutFonts: WEIGHT.home },
  works: { ...PLAIN, bytes: 102_000 },
  'works in another order': { ...PLAIN, bytes: 102_000 },
  years: PLAIN,
  year: { ...PLAIN, bytes: 95_000 },
  'works without a date': PLAIN,
  types: PLAIN,
  type: PLAIN,
  publishers: PLAIN,
  publisher: PLAIN,
  'series list': PLAIN,
  series: PLAIN,
  'work with many authors': WORK,
  'undated work': WORK,
  authors: { ...PLAIN, bytes: 109_000, requests: 9 },
  author: { ...PLAIN, bytes: 97_000 },
  'author without affiliation': PLAIN,
  topics: PLAIN,
  topic: { ...PLAIN, bytes: 93_000 },
  search: SEARCHING,
  'search with results': SEARCHING,
  data: { ...PLAIN, bytes: 93_000, requests: 9 },
  resolver: { ...PLAIN, bytes: 91_000, script: 9_000, requests: 10 },
  /** The map of identifiers is fetched with the page. */
  'unknown identifier': { ...PLAIN, bytes: 96_000, script: 9_000, requests: 12 },
  identifiers: PLAIN,
  /** Citations are fetched with the page. */
  bibliography: { ...PLAIN, bytes: 107_000, script: 14_300, requests: 14 },
  'shared works': { ...PLAIN, bytes: 98_000, script: WEIGHT.script, requests: 12 },
  about: PLAIN,
  contact: PLAIN,
  'reading offline': { ...PLAIN, script: 6_200, requests: 9 },
  'not found': PLAIN,
} as const satisfies Readonly<Record<string, PageLimits>>;

export type PageKind = keyof typeof PAGES;

/**
 * Bytes that are fetched after a first visit, so that the library can be read offline: compressed as hosts do it, without
 * the search index, which is fetched then only where it is small.
 */
export const OFFLINE = 200_000;

/** What Lighthouse says of every kind of page, in each of its four categories. */
export const LIGHTHOUSE = 100;

/** What an import of so many records may take: time by the clock, and memory held at one time. */
export const IMPORT = { records: 10_000, seconds: 60, megabytes: 1000 } as const;

/** Files of a site that every host takes: Cloudflare Pages has this limit for sites without a paid plan. */
export const FILES = 20_000;

/** Bytes of a page that lists things, compressed with gzip, however many there are: 30,000 authors, 5,000 works on a topic. */
export const LIST_PAGE = 100_000;

/** What search answers and costs at one size of the library. */
export interface SearchLimits {
  /** p95 of a query divided by that of MiniSearch at 10,000 works, in the same run. */
  readonly p95Ratio: number;
  /** At least. Means over the kinds of queries; the last one is that of the worst kind. */
  readonly mrr: number;
  readonly recall: number;
  readonly worstRecall: number;
  /** Bytes that are fetched before the first answer is known. */
  readonly startBytes: number;
  readonly files?: number;
  /** Processor time for making the index, in seconds, and memory for the whole run, in MiB. */
  readonly buildCpuSeconds?: number;
  readonly peakMegabytes?: number;
  /** Milliseconds for the slowest of the odd queries. */
  readonly slowestOdd?: number;
}

/** By number of works. */
export const SEARCH: Readonly<Record<number, SearchLimits>> = {
  1000: { p95Ratio: 0.25, mrr: 0.985, recall: 0.995, worstRecall: 0.97, startBytes: 60_000 },
  10_000: {
    ...{ p95Ratio: 0.25, mrr: 0.97, recall: 0.99, worstRecall: 0.96, startBytes: 190_000 },
    ...{ buildCpuSeconds: 15, slowestOdd: 100 },
  },
  100_000: {
    ...{ p95Ratio: 0.5, mrr: 0.93, recall: 0.985, worstRecall: 0.93, startBytes: 700_000 },
    ...{ files: 5000, buildCpuSeconds: 200, peakMegabytes: 2861 },
  },
};

/** How long a reader of the search page waits for painted results, in milliseconds. */
export const SEARCH_PAGE = {
  /** After the first key on a page just opened. */
  firstKey: 150,
  /** After 95 in 100 keys. */
  p95: 50,
  /** No task may hold the page up for longer. */
  task: 50,
} as const;

/** What a first build may take, without social images. */
export const BUILD = {
  /**
   * CPU seconds of all processors together, memory held at one time, and CPU milliseconds by page, of a library of so many
   * works. Pages of a larger library have more beside them that is compared and listed.
   */
  sizes: [
    { works: 10_000, cpuSeconds: 120, megabytes: 2_000, millisecondsForPage: 7 },
    { works: 50_000, cpuSeconds: 700, megabytes: 6_000, millisecondsForPage: 8.2 },
  ],
  /** From how many works on CPU is held to the number of pages: in smaller libraries most of it goes into starting. */
  pagesCountFrom: 10_000,
  /** CPU of the whole build divided by that of pages alone. */
  ratio: 2,
  /** CPU of each work more than in a smaller library, and of each beyond the largest size above. */
  millisecondsForWork: 14,
  /** Memory of each work beyond the largest size above: as much as between the two sizes. */
  megabytesForWork: 0.1,
} as const;
