import { ID } from '../../text/id.ts';
import { keepStored, readStored } from '../stored.ts';

const KEY = 'saved-works';
const CHANGED = 'saved-works-changed';

/**
 * So many saved works are shown at once: nobody reads more, and a list that something else has put there would keep the
 * page from being read.
 */
export const MOST_SHOWN = 5000;

/** The ids of the works that the reader keeps, in the order of saving; whatever else stands there is passed over. */
export function readSaved(): readonly string[] {
  return parseSaved(readStored(KEY));
}

/** Ids from their stored form, each once; none where that is damaged. */
export function parseSaved(stored: string | undefined): readonly string[] {
  if (stored === undefined) return [];
  try {
    const list: unknown = JSON.parse(stored);
    if (!Array.isArray(list)) return [];
    const ids = list.filter((id): id is string => typeof id === 'string' && ID.test(id));
    return [...new Set(ids)];
  } catch {
    return [];
  }
}

/** Keeps this list instead; false where the browser refuses. Pages of this site hear of it, in other tabs too. */
function keepSaved(ids: readonly string[]): boolean {
  const isKept = keepStored(KEY, JSON.stringify(ids));
  if (isKept) dispatchEvent(new Event(CHANGED));
  return isKept;
}

/** Adds works at the end, or takes them out, whatever another tab has done meanwhile; false where the browser refuses. */
export function changeSaved(ids: readonly string[], how: 'add' | 'remove'): boolean {
  const others = readSaved();
  const changed = new Set(ids);
  return keepSaved(
    how === 'add' ? [...new Set([...others, ...ids])] : others.filter((id) => !changed.has(id)),
  );
}

/** Brings back works that were taken out, where they stood; what was added since stays. */
export function restoreSaved(before: readonly string[]): boolean {
  return keepSaved([...new Set([...before, ...readSaved()])]);
}

/** Calls whenever the list may have changed: here, in another tab, or while the page lay in the browser's memory. */
export function followSaved(show: () => void): void {
  addEventListener(CHANGED, show);
  addEventListener('pageshow', show);
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) show();
  });
}
