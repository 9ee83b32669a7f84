import { createPermalinks } from '../../catalogue/permalink.ts';
import type { Permalinks } from '../../catalogue/permalink.ts';
import type { BundleCounts } from '../../exports/bundle-number.ts';
import { findElement } from './element.ts';

/** What the page tells its scripts: where the index lies, and how addresses on this site are written. */
export interface SearchSettings {
  readonly indexUrl: string;
  readonly links: Permalinks;
  readonly bundles: BundleCounts;
}

/** @throws where the page was built without the search dialog, which carries the settings */
export function readSettings(): SearchSettings {
  const { dataset } = findElement(document, '#search-dialog', HTMLDialogElement);
  return {
    indexUrl: new URL(dataset.index ?? '', location.href).href,
    links: createPermalinks(location.origin, dataset.base ?? '/'),
    bundles: JSON.parse(dataset.bundles ?? '{}') as BundleCounts,
  };
}
