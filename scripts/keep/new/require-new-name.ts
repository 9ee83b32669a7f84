import { findNamed } from '../../../src/editing/find-named.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { parseLibrary } from '../../../src/importing/plan-state.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { Refusal } from '../../command-line/command.ts';
import type { Kind } from './fields.ts';

/**
 * Refuses a second author or topic of one name, for it is most likely the same.
 * @throws Refusal
 */
export function requireNewName(kind: Kind, name: string, revision: Revision): void {
  if (kind === 'work') return;
  const { authors, topics } = parseLibrary(revision.toSources());
  const known = findNamed(kind === 'author' ? authors : topics, name);
  if (!known) return;
  throw new Refusal(
    `There is a${kind === 'author' ? 'n author' : ' topic'} of this name already: ${FOLDERS[kind]}/${known.id}.md. If this is another one, give it an id of its own: --id ID.`,
  );
}
