import type { Problem } from '../schemas/problem.ts';
import { checkBodies } from './check-bodies.ts';
import { checkIdentifiers, checkNames, checkTitles } from './check-duplicates.ts';
import { checkFormerIds } from './check-ids.ts';
import { checkLinks } from './check-links.ts';
import type { KnownFiles } from './check-links.ts';
import { checkReferences } from './check-references.ts';
import { checkTopicCycles } from './check-topics.ts';
import { checkUnused } from './check-unused.ts';
import { presentEntries } from './entries.ts';
import type { Entries, Ids } from './entries.ts';

/** All that is wrong between the files, each of which is right by itself. `ids` may hold more than the entries: ids of files that could not be read. */
export function checkEntries(entries: Entries, ids: Ids, files?: KnownFiles): Problem[] {
  // What stands in a part of a work that could not be read would seem to be unused.
  const areWorksKnown =
    entries.works.length === ids.work.size && entries.works.every(({ isWhole }) => isWhole);
  // What was removed may have the identifiers, the title or the name of what took its place.
  const present = presentEntries(entries);
  return [
    ...checkFormerIds(entries),
    ...checkReferences(entries, ids),
    ...checkTopicCycles(entries),
    ...checkIdentifiers(present),
    ...checkTitles(present),
    ...checkNames(present),
    ...checkLinks(entries, ids, files),
    ...checkBodies(entries),
    ...(areWorksKnown ? checkUnused(present) : []),
  ];
}
