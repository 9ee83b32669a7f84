import type { Kept } from './kept.ts';
import type { Pages } from './pages.ts';
import { MOST_SAVED } from './rooms.ts';

/**
 * Keeps the pages of saved works. Those that are saved no longer stand among the opened ones again. What cannot be
 * fetched is left out, and tried again with the next call.
 * @param urls in the order of saving
 * @param data what lists of these works are put together from
 */
export async function keepSaved(
  urls: readonly string[],
  data: readonly string[],
  kept: Kept,
  pages: Pages,
): Promise<void> {
  const wanted = urls.slice(-MOST_SAVED);
  const present = (await kept.list('saved')).map(({ url }) => url);
  for (const url of present) {
    if (!wanted.includes(url)) await kept.move(url, 'saved', 'opened');
  }
  const missing = wanted.filter((url) => !present.includes(url));
  for (const url of missing) {
    if (!(await kept.move(url, 'opened', 'saved'))) await tryToFetch(url, pages);
  }
  // Lists that were kept may be older than a work which is new among the saved ones.
  if (missing.length > 0) for (const url of data) await tryToFetch(url, pages);
}

async function tryToFetch(url: string, pages: Pages): Promise<void> {
  try {
    await pages.fetchInto('saved', url);
  } catch {
    // Without a connection, or where the work is no longer in the library.
  }
}
