import { buildLibrary } from '../src/catalogue/build.ts';
import { readSources } from '../src/content/read.ts';
import { toReport } from '../src/schemas/problem.ts';

/** What a check of a content folder found. */
export interface ContentCheck {
  /** Whether a site can be built from it: warnings do not matter. */
  readonly isRight: boolean;
  /** Every problem on a line of its own; empty where there is none. */
  readonly report: string;
  readonly files: number;
}

/** Reads a whole content folder and checks it. A file that cannot be read is a finding, not an error. */
export async function checkContent(folder: string): Promise<ContentCheck> {
  try {
    const sources = await readSources(folder);
    const { catalogue, problems } = buildLibrary(sources);
    return {
      isRight: catalogue !== undefined,
      report: toReport(problems),
      files: sources.length,
    };
  } catch (error) {
    return {
      isRight: false,
      report: error instanceof Error ? error.message : String(error),
      files: 0,
    };
  }
}
