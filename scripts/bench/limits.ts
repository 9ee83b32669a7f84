import type { PageWeight } from './weigh-page.ts';

/** Limits in bytes; a kilobyte is 1,000 bytes. */
const HOME = 40_000;
const WORK = 30_000;
const WITH_FONTS = 110_000;
const SCRIPT = 12_000;
const REQUESTS = 12;

/** What of a page weighs more than it may, as sentences. */
export function findExcess(kind: string, weight: PageWeight): readonly string[] {
  const most =
    kind === 'home'
      ? HOME
      : kind.includes('work with') || kind === 'undated work'
        ? WORK
        : undefined;
  // Where something is looked up, the engine and the index of search, the map of identifiers, or citations have been
  // fetched.
  const isSearching =
    kind.startsWith('search') || kind === 'unknown identifier' || kind === 'bibliography';
  const limits = [
    { what: 'without fonts', value: weight.total - weight.fonts, most },
    { what: 'with fonts', value: weight.total, most: most === undefined ? undefined : WITH_FONTS },
    { what: 'of script', value: weight.script, most: isSearching ? undefined : SCRIPT },
    { what: 'requests', value: weight.requests, most: isSearching ? undefined : REQUESTS },
  ];
  return limits.flatMap(({ what, value, most: limit }) =>
    limit === undefined || value <= limit
      ? []
      : [`${kind}: ${String(value)} ${what}, where ${String(limit)} is the limit`],
  );
}
