import { parseArgs } from 'node:util';
import { findLargest, toListLine, toTooLarge } from './bench/lists/largest.ts';
import { buildMadeSite, inFolder, PAGES_ALONE, writeLibrary } from './bench/made-site.ts';
import { recombine } from './bench/recombine.ts';
import { parseCount } from './bench/sizes.ts';
import { root } from './project.ts';
import path from 'node:path';

// `npm run bench:lists -- [--authors 30000] [--works 5000] [--of-one 900]`: builds the pages of a library with one topic
// for all works and one author for many, and prints the largest page of each kind. It fails where one is too large.
const { values } = parseArgs({
  options: {
    authors: { type: 'string', default: '30000' },
    works: { type: 'string', default: '5000' },
    'of-one': { type: 'string', default: '900' },
  },
});
const crowds = {
  authors: parseCount('--authors', values.authors),
  worksOfOne: parseCount('--of-one', values['of-one']),
  isOneTopic: true,
};
const works = parseCount('--works', values.works);
await inFolder(async (folder) => {
  const library = await recombine(path.join(root, 'content'), works, crowds);
  await writeLibrary(path.join(folder, 'content'), library);
  await buildMadeSite(folder, 'site', PAGES_ALONE);
  const largest = await findLargest(path.join(folder, 'site'));
  for (const page of largest) console.log(toListLine(page));
  const faults = largest.flatMap((page) => toTooLarge(page) ?? []);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
});
