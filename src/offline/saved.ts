import type { Permalinks } from '../catalogue/permalink.ts';
import { findBundle } from '../exports/bundle-number.ts';
import type { Kept } from './kept.ts';
import type { Pages } from './pages.ts';
import { MOST_SAVED } from './rooms.ts';

/** What the pages of saved works are found by. */
export interface Addresses {
  readonly links: Permalinks;
  /** How many bundles hold the rows of works. */
  readonly bundles: number;
}

/**
 * Keeps the pages of saved works, and the rows by which they are listed. Pages of works that are saved no longer stand
 * among the opened ones again. What cannot be fetched is left out, and tried again with the next call.
 * @param ids in the order of saving
 */
export async function keepSaved(
  ids: readonly string[],
  { links, bundles }: Addresses,
  kept: Kept,
  pages: Pages,
): Promise<void> {
  const wanted = ids.slice(-MOST_SAVED).map((id) => links.toUrl(links.work(id)));
  const rows = ids.map((id) => links.toUrl(links.bundle('listing', findBundle(id, bundles))));
  const present = await kept.listUrls('saved');
  const unwanted = present.filter((url) => !wanted.includes(url) && !rows.includes(url));
  for (const url of unwanted) await kept.move(url, 'saved', 'opened');
  const known = [...present, ...(await kept.listUrls('absent'))];
  const missing = wanted.filter((url) => !known.includes(url));
  for (const url of missing) {
    if (!(await kept.move(url, 'opened', 'saved'))) await keepOne(url, kept, pages);
  }
  // Rows that were kept may be older than a work which is new among the saved ones.
  if (missing.length > 0) for (const url of new Set(rows)) await keepOne(url, kept, pages);
}

/** A work that is no longer in the library, or has another name, has no page of its own until the next build. */
async function keepOne(url: string, kept: Kept, pages: Pages): Promise<void> {
  try {
    const isKept = await pages.fetchInto('saved', url);
    if (!isKept) await kept.put('absent', url, { headers: new Headers(), body: new ArrayBuffer() });
  } catch {
    // There is no connection: the next page tells of the saved works again.
  }
}
