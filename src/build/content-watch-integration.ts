import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { buildLibrary } from '../catalogue/build.ts';
import { findContentFolder } from '../content/loader.ts';
import { listPublicFiles } from '../content/public-files.ts';
import { readContent } from '../content/read.ts';
import { toReport } from '../schemas/problem.ts';
import { siteConfig } from '../site.config.ts';
import { selectExports } from './select-exports.ts';

/** Editors save in several steps: so many milliseconds after the last of them the content is read. */
const PAUSE = 150;

/**
 * While someone writes, says after each change what is wrong in the content, one problem a line, warnings too. Editors
 * read it between its first and its last line (.vscode/tasks.json). Pages show the errors by themselves.
 */
export function watchContent(): AstroIntegration {
  let config: AstroConfig | undefined;
  return {
    name: 'content-watch',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:server:setup': ({ server }) => {
        if (!config) throw new Error('The configuration is not there yet.');
        const content = findContentFolder(config.root);
        const publicFolder = fileURLToPath(config.publicDir);
        const tell = (): void => void report(content, publicFolder).then(console.log);
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, changed) => {
          if (!changed.startsWith(content + path.sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(tell, PAUSE);
        });
        server.httpServer?.once('listening', tell);
      },
    },
  };
}

/** What `npm run check` says as well, with a line before it. */
async function report(content: string, publicFolder: string): Promise<string> {
  const lines = await check(content, publicFolder).catch((error: unknown) => [
    error instanceof Error ? error.message : String(error),
  ]);
  return ['Looking through the content…', ...lines].join('\n');
}

async function check(content: string, publicFolder: string): Promise<readonly string[]> {
  const { sources, problems } = await readContent(content);
  const library = buildLibrary(sources, {
    publicFiles: await listPublicFiles(publicFolder),
    exports: selectExports(siteConfig.exports),
  });
  const all = [...problems, ...library.problems];
  return [all.length === 0 ? `No problems in ${String(sources.length)} files.` : toReport(all)];
}
