import type { openSiteFiles as OpenAll } from '../../../src/build/open-site-files.ts';

/** In the place of its namesake: nothing stands beside the pages. */
export const openSiteFiles: typeof OpenAll = () =>
  Promise.resolve({ files: [], images: [], listSearchFiles: () => [], home: '/' });
