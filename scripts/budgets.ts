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

/** What a first build may take, without social images. */
export const BUILD = {
  /** CPU seconds of all processors together, and memory held at one time, of a library of so many works. */
  sizes: [
    { works: 10_000, cpuSeconds: 120, megabytes: 2_000 },
    { works: 50_000, cpuSeconds: 700, megabytes: 6_000 },
  ],
  /** CPU of the whole build divided by that of pages alone. */
  ratio: 2,
  /** CPU of each work more than in a smaller library. */
  millisecondsForWork: 14,
} as const;
