import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { createSocialImageRenderer } from '../content/social-images.ts';
import type { RenderSocialImage } from '../content/social-images.ts';
import { KEPT_FOLDER } from './cite-works.ts';
import { openSiteFiles } from './open-site-files.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** What is sent for an address while someone writes. */
interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/**
 * Publishes what stands beside the pages: exports, feeds, tables, sitemap, social images. They are no pages of Astro's,
 * whose way for each of them takes ten times as long as writing it. While someone writes, each is made when it is
 * asked for.
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
        const draw = await openRenderer(readConfig().root);
        await writeSiteFiles(await openSiteFiles(readConfig()), fileURLToPath(dir), draw);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          findAnswer(readConfig(), request.originalUrl ?? '')
            .then((answer) => {
              if (!answer) {
                next();
                return;
              }
              response.setHeader('Content-Type', answer.type);
              response.end(answer.body);
            })
            .catch(next);
        });
      },
    },
  };
}

function openRenderer(root: URL): Promise<RenderSocialImage> {
  const folder = fileURLToPath(root);
  const cacheFolder = path.join(folder, KEPT_FOLDER, 'social-images');
  return createSocialImageRenderer({ root: folder, cacheFolder });
}

/** The file at an address, from the content as it is now; undefined where none has it. */
async function findAnswer(config: AstroConfig, address: string): Promise<Answer | undefined> {
  const { pathname } = new URL(address, 'http://localhost');
  if (path.extname(pathname) === '') return undefined;
  const { files, images, listSearchFiles, search } = await openSiteFiles(config);
  const file = files.find((one) => one.path === pathname);
  if (file) return { type: `${file.type}; charset=utf-8`, body: file.toText() };
  if (pathname.startsWith(search)) {
    const part = listSearchFiles().find((one) => one.path === pathname);
    return part && { type: part.type, body: part.bytes };
  }
  const picture = images.find((one) => one.path === pathname);
  if (!picture) return undefined;
  const draw = await openRenderer(config.root);
  return { type: 'image/png', body: await draw(picture.image) };
}
