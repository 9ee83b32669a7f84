import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { findWords } from './find-words.ts';
import { findLanguages } from './languages.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** How modules name the words of the interface; package.json gives English to whoever does not build a site. */
const WORDS = '#words';

/**
 * Gives the words of the site's language to every module that is loaded from now on, and returns the plugin that does
 * the same for what Vite makes. SITE_WORDS names another folder than src/words, from the project's root.
 * @throws where the language has no file
 */
export function useWords(): Plugin {
  const { SITE_WORDS = '' } = process.env;
  const folder = path.resolve(SITE_WORDS === '' ? path.join('src', 'words') : SITE_WORDS);
  const file = findWords(findLanguages().language, folder);
  const url = pathToFileURL(file).href;
  registerHooks({
    resolve: (specifier, context, nextResolve) =>
      nextResolve(specifier === WORDS ? url : specifier, context),
  });
  return {
    name: 'words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source !== WORDS) return null;
      // In a browser each module has the words to itself, so that a page fetches those of its own scripts alone.
      const isShared = this.environment.name !== 'client' || importer === undefined;
      return isShared ? file : `${file}?for=${toName(importer)}`;
    },
  };
}

/** The path of a module from the top of the project, as one word. */
function toName(module: string): string {
  return path.relative(process.cwd(), module).replace(/[^\w.]+/gu, '-');
}
