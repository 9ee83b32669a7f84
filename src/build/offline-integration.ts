import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { createPermalinks } from '../catalogue/permalink.ts';
import type { Permalinks } from '../catalogue/permalink.ts';
import { siteConfig } from '../site.config.ts';
import { bundleWorker } from './bundle-worker.ts';
import { findLibrary } from './open-library.ts';
import { writeRetiredWorker, writeWorker } from './offline-worker.ts';
import { selectOffline } from './select-offline.ts';

/** The worker of a site that is not read offline. */
const RETIRED = new URL('../offline/retired.js', import.meta.url);

/**
 * Publishes the worker by which browsers keep pages, or one that ends what an earlier one has kept. While someone
 * writes there is the latter: a worker from a look at the built site, at the same port, would show old pages.
 */
export function publishOffline(): AstroIntegration {
  const isOffline = selectOffline(siteConfig.offline);
  let links: Permalinks | undefined;
  const readLinks = (): Permalinks => {
    if (!links) throw new Error('The configuration is not there yet.');
    return links;
  };
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (isOffline) updateConfig({ vite: { plugins: [bundleWorker()] } });
      },
      'astro:config:done': ({ config }) => {
        links = toLinks(config);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const library = findLibrary();
        if (isOffline && library) writeWorker(folder, readLinks(), library);
        else writeRetiredWorker(folder, readFileSync(RETIRED, 'utf8'));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.originalUrl !== readLinks().offlineWorker) {
            next();
            return;
          }
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(readFileSync(RETIRED));
        });
      },
    },
  };
}

function toLinks({ site = 'http://localhost:4321', base }: AstroConfig): Permalinks {
  return createPermalinks(site, base);
}
