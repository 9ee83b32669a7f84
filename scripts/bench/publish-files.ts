import path from 'node:path';
import { KEPT_FOLDER } from '../../src/build/cite-works.ts';
import { openSiteFiles } from '../../src/build/open-site-files.ts';
import { writeSiteFiles } from '../../src/build/write-site-files.ts';
import { createSocialImageRenderer } from '../../src/content/social-images.ts';
import { root, rootUrl } from '../project.ts';

// Writes what stands beside the pages, and nothing else, into the folder that is named: to measure it by itself.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder.');
const draw = await createSocialImageRenderer({
  root,
  cacheFolder: path.resolve(root, KEPT_FOLDER, 'social-images'),
});
await writeSiteFiles(
  await openSiteFiles({ root: rootUrl, site: 'https://library.example', base: '/' }),
  folder,
  draw,
);
