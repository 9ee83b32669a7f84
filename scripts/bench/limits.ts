import { PAGES } from '../budgets.ts';
import type { PageKind, PageLimits } from '../budgets.ts';
import type { PageWeight } from './weigh-page.ts';

/** What of a page weighs more than it may, as sentences. */
export function findExcess(kind: PageKind, weight: PageWeight): readonly string[] {
  const most: PageLimits = PAGES[kind];
  const limits = [
    {
      what: 'bytes without fonts',
      value: weight.total - weight.fonts,
      limit: most.withoutFonts ?? most.bytes,
    },
    { what: 'bytes with fonts', value: weight.total, limit: most.bytes },
    { what: 'bytes of script', value: weight.script, limit: most.script },
    { what: 'requests', value: weight.requests, limit: most.requests },
  ];
  return limits.flatMap(({ what, value, limit }) =>
    value <= limit
      ? []
      : [`${kind}: ${String(value)} ${what}, where ${String(limit)} is the limit`],
  );
}
