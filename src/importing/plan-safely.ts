import { findErrors, toEntriesAfter } from './check-plan.ts';
import { planImport, toFileName } from './plan-import.ts';
import type { ImportChoices, ImportPlan } from './plan-import.ts';
import type { KnownEntries } from './plan-state.ts';
import type { Reference } from './reference.ts';

/**
 * Makes a plan that leaves the library right: a record that would bring an error is refused, and the others are looked
 * at anew without it.
 */
export function planSafely(
  library: KnownEntries,
  references: readonly Reference[],
  choices: ImportChoices,
): ImportPlan {
  const refused = new Map<Reference, string>();
  for (;;) {
    const plan = planImport(library, references, choices, refused);
    const errors = findErrors(toEntriesAfter(library, plan));
    const before = refused.size;
    for (const { file, message } of errors)
      references.forEach((reference, index) => {
        const { work } = plan.outcomes[index] ?? {};
        if (work !== undefined && file.endsWith(toFileName(work)))
          refused.set(reference, `The library would be wrong with it: ${message}.`);
      });
    if (refused.size === before) return plan;
  }
}
