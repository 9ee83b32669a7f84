import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { WORKER_FILE } from './offline-worker.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** Modules that the worker brings along, by the end of their names. */
const OWN = '?worker-of-the-site';

/**
 * For Vite: makes one script of the worker, beside those of pages. As a browser runs it without them, it gets a copy of
 * its own of each module that pages have too.
 */
export function bundleWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const id = path.resolve('src/offline/worker.ts') + OWN;
      this.emitFile({ type: 'chunk', id, fileName: WORKER_FILE });
    },
    async resolveId(source, importer, options) {
      if (importer?.endsWith(OWN) !== true) return null;
      const from = importer.slice(0, -OWN.length);
      const resolved = await this.resolve(source, from, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: resolved.id + OWN };
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[WORKER_FILE];
      if (chunk?.type !== 'chunk' || chunk.imports.length + chunk.exports.length > 0)
        throw new Error(`${WORKER_FILE} would have to fetch other scripts, which it cannot.`);
    },
  };
}
