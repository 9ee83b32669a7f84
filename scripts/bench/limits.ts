import { REQUESTS, WEIGHT } from '../budgets.ts';
import type { PageWeight } from './weigh-page.ts';

/** What of a page weighs more than it may, as sentences. */
export function findExcess(kind: string, weight: PageWeight): readonly string[] {
  const most = findMost(kind);
  const isLooking = isLookingUp(kind);
  const limits = [
    { what: 'bytes without fonts', value: weight.total - weight.fonts, most },
    {
      what: 'bytes with fonts',
      value: weight.total,
      most: most === undefined ? undefined : WEIGHT.withFonts,
    },
    {
      what: 'bytes of script',
      value: weight.script,
      most: isLooking ? undefined : WEIGHT.script,
    },
    { what: 'requests', value: weight.requests, most: isLooking ? undefined : REQUESTS },
  ];
  return limits.flatMap(({ what, value, most: limit }) =>
    limit === undefined || value <= limit
      ? []
      : [`${kind}: ${String(value)} ${what}, where ${String(limit)} is the limit`],
  );
}

function findMost(kind: string): number | undefined {
  if (kind === 'home') return WEIGHT.home;
  return kind.includes('work with') || kind === 'undated work' ? WEIGHT.work : undefined;
}

/** Whether the engine and the index of search, the map of identifiers, or citations have been fetched. */
function isLookingUp(kind: string): boolean {
  return kind.startsWith('search') || ['unknown identifier', 'bibliography'].includes(kind);
}
