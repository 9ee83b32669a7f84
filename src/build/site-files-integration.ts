import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import type { SiteFile } from '../exports/site-file.ts';
import { openSiteFiles } from './open-site-files.ts';
import { writeSiteFiles } from './site-files.ts';

/**
 * Publishes what stands beside the pages: exports, feeds, tables, sitemap. They are no pages of Astro's, whose way for
 * each of them takes ten times as long as writing it. While someone writes, each is made when it is asked for.
 */
export function publishSiteFiles(): AstroIntegration {
  let config: AstroConfig | undefined;
  const readConfig = (): AstroConfig => {
    if (!config) throw new Error('The configuration is not there yet.');
    return config;
  };
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir }) => {
        const { files, home } = await openSiteFiles(readConfig());
        await writeSiteFiles(files, fileURLToPath(dir), home);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          findFile(readConfig(), request.originalUrl ?? '')
            .then((file) => {
              if (!file) {
                next();
                return;
              }
              response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
              response.end(file.toText());
            })
            .catch(next);
        });
      },
    },
  };
}

/** The file at an address, from the content as it is now; undefined where none has it. */
async function findFile(config: AstroConfig, address: string): Promise<SiteFile | undefined> {
  const { pathname } = new URL(address, 'http://localhost');
  if (path.extname(pathname) === '') return undefined;
  const { files } = await openSiteFiles(config);
  return files.find((file) => file.path === pathname);
}
