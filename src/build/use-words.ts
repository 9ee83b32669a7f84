import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';
import { findWords, requireWords } from './find-words.ts';
import { findLanguages } from './languages.ts';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * How modules name the words of the interface, and those that stand within texts of the library, in whose language
 * they are if it has a file. package.json gives English for both to whoever does not build a site.
 */
const [WORDS, CONTENT_WORDS] = ['#words', '#content-words'];

/**
 * Gives the words of the site's languages to every module that is loaded from now on, and returns the plugin that does
 * the same for what Vite makes. SITE_WORDS names another folder than src/words, from the project's root.
 * @throws where the language of the interface has no file
 */
export function useWords(): Plugin {
  const files = findFiles();
  registerHooks({
    resolve: (specifier, context, nextResolve) => {
      const file = files.get(specifier);
      return nextResolve(file === undefined ? specifier : pathToFileURL(file).href, context);
    },
  });
  return {
    name: 'words',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = files.get(source);
      if (file === undefined) return null;
      // In a browser each module has the words to itself, so that a page fetches those of its own scripts alone.
      const isShared = this.environment.name !== 'client' || importer === undefined;
      const id = file.replaceAll(path.sep, '/');
      return isShared ? id : `${id}?for=${toName(importer)}`;
    },
  };
}

function findFiles(): ReadonlyMap<string, string> {
  const { SITE_WORDS = '' } = process.env;
  const folder = path.resolve(SITE_WORDS === '' ? path.join('src', 'words') : SITE_WORDS);
  const { language, contentLanguage } = findLanguages();
  const file = requireWords(language, folder);
  return new Map([
    [WORDS, file],
    [CONTENT_WORDS, findWords(contentLanguage, folder) ?? file],
  ]);
}

/** The path of a module from the top of the project, as one word. */
function toName(module: string): string {
  return path.relative(process.cwd(), module).replace(/[^\w.]+/gu, '-');
}
