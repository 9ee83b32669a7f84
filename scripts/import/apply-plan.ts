import { applyChanges } from '../../src/content/apply-changes.ts';
import type { ImportPlan, PlannedFile } from '../../src/importing/plan-import.ts';
import type { Terminal } from '../command-line/terminal.ts';
import { keepDecisions } from './settings.ts';
import type { Settings } from './settings.ts';

/** So many files are written at once, all of them or none: a run that is stopped goes on there the next time. */
const AT_ONCE = 400;

/** So few are written before anybody could read how far it has come. */
const FEW = 100;

/** Writes what a plan holds, works never without their authors, then whom names were found to mean. */
export async function applyPlan(
  content: string,
  { groups, settled }: ImportPlan,
  { written }: Settings,
  terminal: Terminal,
): Promise<void> {
  await keepDecisions(content, [...written]);
  const progress =
    groups.length < FEW ? undefined : terminal.progress('Works written', groups.length);
  for (const batch of toBatches(groups)) {
    await applyChanges(content, batch.flat());
    batch.forEach(() => progress?.advance());
  }
  progress?.end();
  await keepDecisions(
    content,
    settled.map(({ name, id }) => [name, id] as const),
  );
}

function toBatches(groups: ImportPlan['groups']): readonly (readonly (readonly PlannedFile[])[])[] {
  const batches: (readonly PlannedFile[])[][] = [];
  let size = Infinity;
  for (const group of groups) {
    if (size + group.length > AT_ONCE) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(group);
    size += group.length;
  }
  return batches;
}
