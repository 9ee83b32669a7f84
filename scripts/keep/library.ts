import path from 'node:path';
import { selectExports } from '../../src/build/select-exports.ts';
import { buildLibrary } from '../../src/catalogue/build.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { listPublicFiles } from '../../src/content/public-files.ts';
import { readContent } from '../../src/content/read.ts';
import type { SourceFile } from '../../src/schemas/entry.ts';
import type { Problem } from '../../src/schemas/problem.ts';
import { siteConfig } from '../../src/site.config.ts';
import { Refusal } from '../command-line/command.ts';
import type { SettingsTexts } from '../../src/editing/revision.ts';
import { IMPORT_FILES, IMPORT_FOLDER } from '../../src/text/folders.ts';
import { readIfThere } from '../../src/content/read-if-there.ts';
import { root } from '../project.ts';

/** A library as it lies on the disk, and all that is wrong with it. */
export interface Library {
  readonly sources: readonly SourceFile[];
  /** What it keeps for its imports, as it is written. */
  readonly settings: SettingsTexts;
  readonly problems: readonly Problem[];
  /** Where nothing is wrong that would stop a build. */
  readonly catalogue?: Catalogue;
  /** What is wrong with it once its files are these. */
  readonly check: (sources: readonly SourceFile[]) => readonly Problem[];
}

/**
 * Reads and checks a library.
 * @throws Refusal where there is no content folder
 */
export async function readLibrary(content: string): Promise<Library> {
  const { sources, problems: stray } = await readContent(content).catch((cause: unknown) => {
    throw cause instanceof Error ? new Refusal(cause.message, { cause }) : cause;
  });
  const files = {
    publicFiles: await listPublicFiles(path.join(root, 'public')),
    exports: selectExports(siteConfig.exports),
  };
  const { problems, ...library } = buildLibrary(sources, files);
  return {
    ...library,
    sources,
    settings: await readSettingsTexts(content),
    problems: [...stray, ...problems],
    check: (changed) => [...stray, ...buildLibrary(changed, files).problems],
  };
}

async function readSettingsTexts(content: string): Promise<SettingsTexts> {
  const texts = (['author', 'topic'] as const).map(async (kind) => {
    const text = await readIfThere(path.join(content, IMPORT_FOLDER, IMPORT_FILES[kind]));
    return text === undefined ? [] : [[kind, text] as const];
  });
  return new Map((await Promise.all(texts)).flat());
}

/**
 * Problems that were not there before; the line does not matter, and one that was there twice may be there twice.
 * @param toFormer the name that a file had before
 */
export function findNewProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  toFormer: (file: string) => string = (file) => file,
): readonly Problem[] {
  const known = new Map<string, number>();
  const toKey = ({ code, file, message }: Problem): string => JSON.stringify([code, file, message]);
  for (const problem of before) known.set(toKey(problem), (known.get(toKey(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const key = toKey({ ...problem, file: toFormer(problem.file) });
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left < 1;
  });
}
