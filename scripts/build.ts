import path from 'node:path';
import { findContentFolder } from '../src/content/loader.ts';
import { runAstroBuild } from './build/astro-build.ts';
import { toFileCount, warnOfFiles } from './build/file-count.ts';
import { replaceFolder } from './build/replace-folder.ts';
import { openWorkshop } from './build/workshop.ts';
import { readOptions } from './command-line/read-options.ts';
import { checkContent } from './content-check.ts';
import { root, rootUrl } from './project.ts';

// `npm run build [-- --out FOLDER]`: checks the content, builds the site aside, and only then puts it in place.
const values = readOptions(
  { out: { type: 'string', default: 'dist' } },
  'npm run build [-- --out FOLDER]',
);
try {
  process.exitCode = (await build(path.resolve(root, values.out))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @returns whether `target` now holds the new site; if not, it is as it was. */
async function build(target: string): Promise<boolean> {
  const started = performance.now();
  const { isRight, report } = await checkContent(findContentFolder(rootUrl));
  if (report !== '') (isRight ? console.log : console.error)(report);
  if (!isRight) {
    console.error('Nothing was built: the content has errors.');
    return false;
  }
  const workshop = await openWorkshop(target);
  try {
    const built = await runAstroBuild(workshop);
    if (built.output !== '') (built.succeeded ? console.log : console.error)(built.output);
    if (!built.succeeded) {
      console.error('The build failed; the last site was left as it was.');
      return false;
    }
    replaceFolder(target, workshop);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const place = path.relative(root, target) || target;
    const tooMany = warnOfFiles(built.files);
    if (tooMany !== undefined) console.log(tooMany);
    console.log(`${toFileCount(built.pages, built.files)} in ${seconds} s into ${place}`);
    return true;
  } finally {
    await workshop.close();
  }
}
