import type { BenchEngine } from './engine.ts';

/** Engines by the names that the command takes. Each is loaded where it runs, so that one cannot weigh on another. */
export const ENGINES = {
  ours: async () => (await import('./engines/ours.ts')).ours,
  minisearch: async () => (await import('./engines/minisearch.ts')).miniSearch,
  flexsearch: async () => (await import('./engines/flexsearch.ts')).flexSearch,
  pagefind: async () => (await import('./engines/pagefind.ts')).pagefind,
  fuse: async () => (await import('./engines/fuse.ts')).fuse,
} as const satisfies Record<string, () => Promise<BenchEngine>>;

export type EngineName = keyof typeof ENGINES;

export const ENGINE_NAMES = [
  'ours',
  'minisearch',
  'flexsearch',
  'pagefind',
  'fuse',
] as const satisfies readonly EngineName[];

/** What an engine is spared, as the benchmark would not end otherwise. */
export interface Bounds {
  readonly works: number;
  readonly perKind: number;
}

const FREE: Bounds = { works: Infinity, perKind: Infinity };

/** Fuse looks through all works for each query: half a second at 1,000 works, many seconds at 10,000. */
const BOUNDS: Partial<Record<EngineName, Bounds>> = { fuse: { works: 1000, perKind: 10 } };

export function boundsOf(name: EngineName): Bounds {
  return BOUNDS[name] ?? FREE;
}
