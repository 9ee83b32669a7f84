import { findOveruse } from '../markdown/definition-uses.ts';
import { findHiddenReferences } from '../markdown/hidden-references.ts';
import type { Entry } from '../schemas/entry.ts';
import type { Problem } from '../schemas/problem.ts';
import type { Entries } from './entries.ts';
import { presentEntries } from './entries.ts';

/** What only shows once a body is taken apart: definitions that make it grow, and references to signs that hide. */
export function checkBodies(entries: Entries): Problem[] {
  // Nobody reads the body of an entry that was removed.
  const { works, authors, topics, pages } = presentEntries(entries);
  const all: readonly Entry[] = [...works, ...authors, ...topics, ...pages];
  return all.flatMap(({ file, body, bodyLine }) =>
    [...findOveruse(body), ...findHiddenReferences(body)].map(
      ({ line, message, suggestion }): Problem => ({
        ...{ code: 'malformed-value', severity: 'error' },
        ...{ file, line: bodyLine + line, column: 1, message, suggestion },
      }),
    ),
  );
}
