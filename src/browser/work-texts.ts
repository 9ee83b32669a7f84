import * as words from '#words';
import { createQueue } from '../text/queue.ts';
import type { Permalinks } from '../catalogue/permalink.ts';
import { findBundle } from '../exports/bundle-number.ts';
import type { BundleForm } from '../exports/bundle-number.ts';
import { fetchData } from './fetch-data.ts';

/** How many files are fetched at a time. */
const AT_ONCE = 6;

/** A work in one form: a citation, a file with the one work, a row. */
export interface WorkText {
  readonly id: string;
  readonly text: string;
}

/**
 * Fetches works in one form, in the order of their ids; works that the library does not have are left out.
 * @throws Error, with a sentence for the reader, where a file cannot be fetched
 */
export type CollectWorks = (
  ids: readonly string[],
  form: BundleForm,
) => Promise<readonly WorkText[]>;

/** A collector that can begin before it is known which works are wanted. */
export interface WorkCollector extends CollectWorks {
  /** Begins to fetch a form where all works share one bundle; else nothing can be known yet, and nothing is done. */
  readonly fetchAhead: (form: BundleForm) => void;
}

type Bundle = ReadonlyMap<string, string>;

/**
 * A collector that fetches each bundle once, and only those that are needed.
 * @param count how many bundles there are in each form
 */
export function createWorkCollector(links: Permalinks, count: number): WorkCollector {
  const known = new Map<string, Promise<Bundle>>();
  const atOnce = createQueue(AT_ONCE);
  const open = (form: BundleForm, number: number): Promise<Bundle> => {
    const url = links.bundle(form, number);
    const found = known.get(url);
    if (found) return found;
    const bundle = atOnce(async () => toBundle(await fetchData(url, words.fetchedWorks)));
    known.set(url, bundle);
    // What failed is fetched anew when it is asked for again.
    bundle.catch(() => known.delete(url));
    return bundle;
  };
  const collect: CollectWorks = async (ids, form) => {
    const bundles = await Promise.all(ids.map((id) => open(form, findBundle(id, count))));
    return ids.flatMap((id, index) => {
      const text = bundles[index]?.get(id);
      return text === undefined ? [] : [{ id, text }];
    });
  };
  const fetchAhead = (form: BundleForm): void => {
    if (count === 1) void open(form, 0);
  };
  return Object.assign(collect, { fetchAhead });
}

function toBundle(data: unknown): Bundle {
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  return new Map(
    entries.flatMap(([id, text]: [string, unknown]) =>
      typeof text === 'string' ? [[id, text] as const] : [],
    ),
  );
}
