import { findBundle } from '../../exports/bundle-number.ts';
import type { ToWorker } from '../../offline/messages.ts';
import { readSettings } from '../../search/view/settings.ts';
import { followSaved, readSaved } from '../saved/store.ts';
import { findWorkers } from './worker-link.ts';

/**
 * Lets the browser keep pages for reading without a connection, once this one is there and nothing else is to be done.
 * Without a word where it cannot: the site works on without.
 */
export function startOffline(): void {
  const { worker } = document.documentElement.dataset;
  const workers = findWorkers();
  if (worker === undefined || !workers) return;
  addEventListener('load', () => {
    whenIdle(() => {
      register(workers, worker).catch(() => undefined);
    });
  });
}

function whenIdle(work: () => void): void {
  // Safari has no such thing.
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

async function register(workers: ServiceWorkerContainer, script: string): Promise<void> {
  const isFirstVisit = workers.controller === null;
  await workers.register(script);
  const { active } = await workers.ready;
  const say = (message: ToWorker): void => active?.postMessage(message);
  const tellSaved = (): void => {
    say(toSavedMessage(readSaved()));
  };
  followSaved(tellSaved);
  // What the worker does not know yet, and what it may have failed to fetch.
  if (isFirstVisit || document.querySelector('[data-saved-page]')) tellSaved();
  if (isFirstVisit && document.querySelector('link[rel="canonical"]')) {
    say({ kind: 'opened', page: location.pathname });
  }
}

function toSavedMessage(ids: readonly string[]): ToWorker {
  const { links, bundles } = readSettings();
  const data = ids.map((id) => links.bundle('listing', findBundle(id, bundles.works)));
  return { kind: 'saved', pages: ids.map(links.work), data: [...new Set(data)] };
}
