import { readContent } from '../../src/content/read.ts';
import { findErrors } from '../../src/importing/check-plan.ts';
import { parseLibrary } from '../../src/importing/plan-state.ts';
import type { KnownEntries } from '../../src/importing/plan-state.ts';
import { toReport } from '../../src/schemas/problem.ts';
import { Refusal } from '../command-line/command.ts';

/**
 * Reads the library that works are imported into.
 * @throws Refusal where something is wrong in it: nobody could say then what an import made wrong
 */
export async function readLibrary(content: string): Promise<KnownEntries> {
  const { sources } = await readContent(content).catch((cause: unknown) => {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause));
  });
  const library = parseLibrary(sources);
  const errors = [...library.problems, ...findErrors(library)];
  if (errors.length > 0)
    throw new Refusal(`${toReport(errors)}\n\nMend this first; nothing was imported.`);
  return library;
}
