import { findNamed } from '../../../src/editing/find-named.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { parseLibrary } from '../../../src/importing/plan-state.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { Refusal } from '../../command-line/command.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import type { Kind } from './fields.ts';

/**
 * Refuses a second author or topic of one name, for it is most likely the same; on a terminal somebody says whether.
 * @throws Refusal
 */
export async function requireNewName(
  kind: Kind,
  name: string,
  revision: Revision,
  terminal: Terminal,
): Promise<void> {
  if (kind === 'work') return;
  const { authors, topics } = parseLibrary(revision.toSources());
  const known = findNamed(kind === 'author' ? authors : topics, name);
  if (known === undefined) return;
  const article = kind === 'author' ? 'an' : 'a';
  const said = `There is ${article} ${kind} of this name already: ${FOLDERS[kind]}/${known}.md.`;
  if (terminal.isInteractive && (await terminal.confirm(`${said} Is this another one?`, false)))
    return;
  throw new Refusal(`${said} If this is another one, give it an id of its own: --id ID.`);
}
