import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { findContentFolder } from '../content/loader.ts';
import { createSocialImageRenderer } from '../content/social-images.ts';
import type { RenderSocialImage } from '../content/social-images.ts';
import { KEPT_FOLDER } from './cite-works.ts';
import { findLibrary } from './open-library.ts';
import { openSiteFiles } from './open-site-files.ts';
import type { SiteFiles } from './open-site-files.ts';
import { shareModules } from './share-modules.ts';
import { writeSums } from './sums.ts';
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
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: shareModules() } });
      },
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:done': async ({ dir }) => {
        const draw = await openRenderer(readConfig().root);
        const files = await openSiteFiles(readConfig(), findLibrary());
        const folder = fileURLToPath(dir);
        writeSums(folder, await writeSiteFiles(files, folder, draw));
      },
      'astro:server:setup': ({ server }) => {
        const { root, base } = readConfig();
        let opened: Promise<OpenFiles> | undefined;
        const open = (): Promise<OpenFiles> => (opened ??= openFiles(readConfig()));
        const folders = [findContentFolder(root), fileURLToPath(new URL('src', root))];
        server.watcher.on('all', (_event, changed) => {
          if (folders.some((folder) => changed.startsWith(folder + path.sep))) opened = undefined;
        });
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.originalUrl ?? '').split(/[?#]/u);
          if (!isOwnAddress(address, base)) {
            next();
            return;
          }
          findAnswer(open(), address)
            .then((answer) => {
              if (!answer) {
                next();
                return;
              }
              response.setHeader('Content-Type', answer.type);
              response.end(answer.body);
            })
            .catch((error: unknown) => {
              // What was wrong may have been mended when it is asked for again.
              opened = undefined;
              next(error);
            });
        });
      },
    },
  };
}

function openRenderer(root: URL): Promise<RenderSocialImage> {
  const folder = fileURLToPath(root);
  const cacheFolder = path.resolve(folder, KEPT_FOLDER, 'social-images');
  return createSocialImageRenderer({ root: folder, cacheFolder });
}

/** What stands beside the pages while someone writes, and who draws its pictures. */
interface OpenFiles extends SiteFiles {
  readonly draw: RenderSocialImage;
}

async function openFiles(config: AstroConfig): Promise<OpenFiles> {
  const [files, draw] = await Promise.all([openSiteFiles(config), openRenderer(config.root)]);
  return { ...files, draw };
}

/** The first parts of addresses under which files stand beside the pages; all else is Astro's and Vite's. */
const OWN =
  /^(?:(?:works|authors|topics|years|types|publishers|series|search|data|bundles|resolve)\/|library\.|sitemap|robots\.txt$|llms\.txt$|opensearch\.xml$|social\.png$)/u;

/** Whether a file of ours may stand at an address: one with an ending, in a place that is ours. */
function isOwnAddress(address: string, base: string): boolean {
  const root = `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  const isInside = address.startsWith(root) && path.extname(address) !== '';
  return isInside && OWN.test(address.slice(root.length));
}

/** The file at an address, as the content is now; undefined where none has it. */
async function findAnswer(
  opened: Promise<OpenFiles>,
  address: string,
): Promise<Answer | undefined> {
  const { files, images, listSearchFiles, draw } = await opened;
  const file = files.find((one) => one.path === address);
  if (file) return { type: `${file.type}; charset=utf-8`, body: file.toText() };
  const picture = images.find((one) => one.path === address);
  const part = picture ? undefined : listSearchFiles().find((one) => one.path === address);
  if (part) return { type: part.type, body: part.bytes };
  return picture && { type: 'image/png', body: await draw(picture.image) };
}
