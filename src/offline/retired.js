// The worker of a site that is not to be read offline: takes itself and what was kept away from browsers that once
// had another. It needs no build, and stands in for ours while somebody writes.

const worker = /** @type {import('./worker-scope.ts').WorkerScope} */ (
  /** @type {unknown} */ (globalThis)
);
// As src/offline/kept.ts names its caches.
const prefix = `offline:${new URL(worker.registration.scope).pathname}:`;

worker.addEventListener('install', (event) => {
  // At once, even under open pages: whoever publishes this may have to be rid of a worker that does harm.
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});

async function retire() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
