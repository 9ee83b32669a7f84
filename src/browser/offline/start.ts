import type { ToWorker } from '../../offline/messages.ts';
import { followSaved, readSaved } from '../saved/store.ts';

/** How long after a page is there its browser begins to keep others, in milliseconds: nothing that it shows waits for that. */
const PAUSE = 1000;

/** Lets the browser keep pages for reading without a connection, and those of saved works whenever these change. */
export function startOffline(): void {
  const { worker } = document.documentElement.dataset;
  // There are no workers in private windows and over plain HTTP.
  if (worker === undefined || !('serviceWorker' in navigator)) return;
  followSaved(() => {
    setTimeout(() => void keepPages(worker), PAUSE);
  });
}

async function keepPages(script: string): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    // What is registered already stays as it is.
    await serviceWorker.register(script);
    const { active } = await serviceWorker.ready;
    active?.postMessage({ kind: 'saved', ids: readSaved() } satisfies ToWorker);
  } catch {
    // A browser may refuse: the site works on without.
  }
}
