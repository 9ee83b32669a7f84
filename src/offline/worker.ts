import { createPermalinks } from '../catalogue/permalink.ts';
import { answerMissing, answerNewest } from './answer-newest.ts';
import { createFiles } from './files.ts';
import { openKept, PAGE_GROUPS } from './kept.ts';
import { listPages } from './list-pages.ts';
import { isToWorker } from './messages.ts';
import type { ToWorker } from './messages.ts';
import { createPages } from './pages.ts';
import { keepSaved } from './saved.ts';
import type { OfflineSettings } from './settings.ts';
import { sortRequest, toKey } from './sort-request.ts';
import { makeRoom, removeRemains } from './tidy.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

/** The worker by which the site can be read without a connection; docs/offline.md says what it does and why. */
declare const self: WorkerScope;
/** Written before this code by the build. */
declare const OFFLINE_SETTINGS: OfflineSettings;

const home = self.registration.scope;
const links = createPermalinks(home, new URL(home).pathname);
const start = {
  pages: OFFLINE_SETTINGS.pages.map(links.toUrl),
  files: OFFLINE_SETTINGS.files.map(links.toUrl),
};
const { bundles } = OFFLINE_SETTINGS;
const kept = openKept(home);
const files = createFiles(kept);
const pages = createPages(kept, files, home);
/** What pages say is done one after the other, so that the last list of saved works counts. */
let working: Promise<void> = Promise.resolve();

self.addEventListener('install', (event) => {
  event.waitUntil(keepStart().then(keepOpen));
});

// A new worker waits until no page of an earlier one is open: then nobody needs what is removed here.
self.addEventListener('activate', (event) => {
  event.waitUntil(removeRemains(kept, start).then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const kind = sortRequest(event.request, home);
  if (kind === 'file') event.respondWith(files.answer(event));
  if (kind === 'page') event.respondWith(answerPage(event));
  if (kind === 'data') event.respondWith(answerData(event));
});

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (!isToWorker(data)) return;
  working = working.then(() => reply(data, ports[0]));
  event.waitUntil(working);
});

/** @throws where a page or a file is not to be had: the browser tries again with the next page */
async function keepStart(): Promise<void> {
  await files.ensure(start.files);
  const areKept = await Promise.all(start.pages.map((url) => pages.fetchInto('start', url)));
  if (areKept.includes(false)) throw new Error('A page of this build is missing.');
  // A work that had no page may have one now.
  await kept.clear('absent');
}

/** Keeps the pages on the screen, which were fetched before there was a worker. */
async function keepOpen(): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const urls = windows.map(({ url }) => toKey(url)).filter((url) => url.startsWith(home));
  for (const url of new Set(urls)) {
    if (await kept.findGroup(url, PAGE_GROUPS)) continue;
    // The reader has the page: without a copy nothing is lost.
    await pages.fetchInto('opened', url).catch(() => undefined);
  }
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const found = await answerNewest(event, kept, pages);
  event.waitUntil(makeRoom(kept, start.files));
  return found ?? answerMissing(event.request, kept, links.toUrl(links.offline));
}

async function answerData(event: FetchEvent): Promise<Response> {
  return (await answerNewest(event, kept, pages)) ?? Response.error();
}

async function reply(message: ToWorker, port: MessagePort | undefined): Promise<void> {
  if (message.kind === 'saved') {
    await keepSaved(message.ids, { links, bundles }, kept, pages);
    return;
  }
  if (message.kind === 'forget') await kept.clear('opened');
  port?.postMessage(await listPages(kept));
}
