/** The parts of a build, in the order in which they are reported. */
export const PHASES = [
  'start',
  'catalogue',
  'citations',
  'search index',
  'data package',
  'pages',
  'exports',
  'feeds',
  'bundles',
  'for programs',
] as const;
export type Phase = (typeof PHASES)[number];

/** What each part of a build took. */
export interface PhaseUsage {
  /** Seconds of all processors together. */
  readonly cpuSeconds: number;
  /** The most memory that was held from the start of the build to the end of the part. */
  readonly peakMegabytes: number;
}

/** The part of a build that makes a file, by its path below the site. */
export function toPhase(path: string): Phase {
  const [folder = ''] = path.split('/');
  if (path.endsWith('.html') || folder === '_astro') return 'pages';
  if (/\.(?:atom|rss|feed\.json)$/u.test(path)) return 'feeds';
  if (folder === 'search') return 'search index';
  if (folder === 'data') return 'data package';
  if (folder === 'bundles') return 'bundles';
  return /^sitemap|^(?:resolve\/|[^/]+\.(?:txt|xml|svg)$|_)/u.test(path)
    ? 'for programs'
    : 'exports';
}
