import { setTimeout as wait } from 'node:timers/promises';
import { createQueue } from '../../../src/text/queue.ts';
import type { Progress } from '../../command-line/progress.ts';
import type { Visited } from './visited.ts';
import { visit } from './visit.ts';
import type { Manners, Visit } from './visit.ts';

/** Hosts that are visited at the same time. */
const HOSTS_AT_ONCE = 6;
/** After so many visits what was found is kept, so that a run that is stopped was not for nothing. */
const KEEP_AFTER = 20;

/**
 * Visits addresses: one host's one after another, with a pause between them; several hosts at a time.
 * What was found in good order not long ago is not visited again.
 */
export async function visitAll(
  urls: readonly string[],
  manners: Manners,
  visited: Visited,
  progress: Progress,
): Promise<ReadonlyMap<string, Visit>> {
  const found = new Map<string, Visit>();
  const atOnce = createQueue(HOSTS_AT_ONCE);
  let count = 0;
  const visitHost = async (list: readonly string[]): Promise<void> => {
    for (const [index, url] of list.entries()) {
      if (index > 0) await wait(manners.delay);
      const visitNow = await visit(url, manners);
      found.set(url, visitNow);
      visited.note(url, visitNow);
      progress.advance();
      count += 1;
      if (count % KEEP_AFTER === 0) await visited.save();
    }
  };
  const known = urls.filter((url) => {
    const visitBefore = visited.find(url);
    if (!visitBefore) return false;
    found.set(url, visitBefore);
    progress.advance();
    return true;
  });
  const hosts = Map.groupBy(
    urls.filter((url) => !known.includes(url)),
    (url) => new URL(url).host,
  );
  await Promise.all([...hosts.values()].map((list) => atOnce(() => visitHost(list))));
  await visited.save();
  progress.end();
  return found;
}
