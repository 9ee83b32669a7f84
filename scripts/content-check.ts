import { finishChanges } from '../src/content/apply-changes.ts';
import { toReport } from '../src/schemas/problem.ts';
import { readLibrary } from './keep/library.ts';

/** What a check of a content folder found. */
export interface ContentCheck {
  /** Whether a site can be built from it: warnings do not matter. */
  readonly isRight: boolean;
  /** Every problem on a line of its own; empty where there is none. */
  readonly report: string;
}

/** Reads a whole content folder and checks it. A folder that is not there is a finding, not an error. */
export async function checkContent(folder: string): Promise<ContentCheck> {
  try {
    await finishChanges(folder);
    const { problems } = await readLibrary(folder);
    return {
      isRight: problems.every(({ severity }) => severity === 'warning'),
      report: toReport(problems),
    };
  } catch (error) {
    return { isRight: false, report: error instanceof Error ? error.message : String(error) };
  }
}
