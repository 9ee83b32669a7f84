import { findContentFolder } from '../src/content/loader.ts';
import { checkContent } from './content-check.ts';
import { rootUrl } from './project.ts';

// `npm run check`: says what is wrong in the content, without building anything.
const { isRight, report, files } = await checkContent(findContentFolder(rootUrl));
if (report !== '') console.log(report);
else console.log(`No problems in ${String(files)} files.`);
process.exitCode = isRight ? 0 : 1;
