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

/**
 * Bytes that are fetched after a first visit, so that the library can be read offline: compressed as hosts do it, without
 * the search index, which is fetched then only where it is small.
 */
export const OFFLINE = 200_000;

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
