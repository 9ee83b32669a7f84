import path from 'node:path';
import { buildLibrary } from '../src/catalogue/build.ts';
import { listPublicFiles } from '../src/content/public-files.ts';
import { readContent } from '../src/content/read.ts';
import { toReport } from '../src/schemas/problem.ts';
import { root } from './project.ts';

/** What a check of a content folder found. */
export interface ContentCheck {
  /** Whether a site can be built from it: warnings do not matter. */
  readonly isRight: boolean;
  /** Every problem on a line of its own; empty where there is none. */
  readonly report: string;
  readonly files: number;
}

/** Reads a whole content folder and checks it. A folder that is not there is a finding, not an error. */
export async function checkContent(folder: string): Promise<ContentCheck> {
  try {
    const content = await readContent(folder);
    const publicFiles = await listPublicFiles(path.join(root, 'public'));
    const library = buildLibrary(content.sources, publicFiles);
    const problems = [...content.problems, ...library.problems];
    return {
      isRight: problems.every(({ severity }) => severity === 'warning'),
      report: toReport(problems),
      files: content.sources.length,
    };
  } catch (error) {
    return {
      isRight: false,
      report: error instanceof Error ? error.message : String(error),
      files: 0,
    };
  }
}
