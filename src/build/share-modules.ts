import { pathToFileURL } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugins = NonNullable<ViteUserConfig['plugins']>;

/** Modules that are plain TypeScript, which Node runs as they are. */
const PLAIN =
  /\/src\/(?:text|words|schemas|markdown|catalogue|exports|search|content|build)\/[^?]+\.ts$/u;

/**
 * For Vite: leaves plain TypeScript out of the bundle that pages are made with. Pages and the files beside them then
 * share one copy of it, and what it has opened and remembers. What browsers run is bundled as ever.
 */
export function shareModules(): Plugins {
  return [
    {
      name: 'share-modules',
      apply: 'build',
      enforce: 'pre',
      applyToEnvironment: ({ name }) => name === 'prerender',
      async resolveId(source, importer, options) {
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        if (resolved === null || !PLAIN.test(resolved.id)) return null;
        return { id: pathToFileURL(resolved.id).href, external: true };
      },
    },
  ];
}
