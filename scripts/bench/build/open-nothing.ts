import type { openLibrary as OpenAll } from '../../../src/build/open-library.ts';

export { findLibrary, leaveLibrary } from '../../../src/build/open-library.ts';

const NONE = { html: '', text: '' };
const CITATIONS = {
  apa: NONE,
  'chicago-author-date': NONE,
  'chicago-notes': NONE,
  mla: NONE,
  harvard: NONE,
  ieee: NONE,
  vancouver: NONE,
};

/** In the place of its namesake: a library whose citations, data package and search index are empty, and take no time. */
export const openLibrary: typeof OpenAll = (publication) =>
  Promise.resolve({
    ...publication,
    citationsOf: () => CITATIONS,
    bundles: { works: 1 },
    buildData: () => [],
    listSearchFiles: () => [
      {
        path: publication.links.searchFile('none.bin'),
        type: 'application/octet-stream',
        bytes: new Uint8Array(),
      },
    ],
  });
