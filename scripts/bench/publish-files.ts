import { openSiteFiles } from '../../src/build/open-site-files.ts';
import { writeSiteFiles } from '../../src/build/site-files.ts';
import { rootUrl } from '../project.ts';

// Writes what stands beside the pages, and nothing else, into the folder that is named: to measure it by itself.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name a folder.');
const { files, home } = await openSiteFiles({
  root: rootUrl,
  site: 'https://library.example',
  base: '/',
});
await writeSiteFiles(files, folder, home);
