import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { WORKER_FILE } from './offline-worker.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * For Vite: makes one script of the worker, beside those of pages. It runs on its own, so that it may import nothing
 * of them when it is in the browser.
 */
export function bundleWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const id = path.resolve('src/offline/worker.ts');
      this.emitFile({ type: 'chunk', id, fileName: WORKER_FILE });
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[WORKER_FILE];
      if (chunk?.type !== 'chunk' || chunk.imports.length + chunk.exports.length > 0)
        throw new Error(
          'src/offline shares modules with pages, which its worker cannot fetch. Import types alone.',
        );
    },
  };
}
