import { toEntryText } from '../../../src/editing/entry-text.ts';
import { proposeId, toFreeId } from '../../../src/editing/propose-id.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { toAuthorStub, toTopicStub } from '../../../src/editing/stubs.ts';
import { namesBody } from '../../../src/importing/signature.ts';
import { ID } from '../../../src/text/id.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import { listTaken } from './choose-id.ts';
import type { NamedKind } from './fields.ts';
import type { Named } from './find-meaning.ts';

/** An id for an entry that is to be made. */
export interface FreeId {
  readonly id: string;
  /** Whether it is the one that its name gives, and no other entry has or had that. */
  readonly isOwn: boolean;
}

/** The id that an entry of this name would get; undefined where none can be made of the name. */
export function findFreeId(kind: NamedKind, name: string, revision: Revision): FreeId | undefined {
  const own = ID.test(name) ? name : proposeId(kind, name);
  if (own === '') return undefined;
  const taken = listTaken(kind, revision);
  const id = toFreeId(own, (text) => taken.has(text));
  return { id, isOwn: id === own };
}

/** What is taken to have signed where nobody says it. */
export function guessSigner(name: string): 'person' | 'organization' {
  return namesBody(name) ? 'organization' : 'person';
}

/** Whether a person or an organization goes by a name: what is typed, or what the name says of itself. */
export async function askSigner(
  name: string,
  { ask }: Terminal,
): Promise<'person' | 'organization'> {
  const guess = guessSigner(name);
  for (;;) {
    const typed = (await ask(`  A person or an organization? [${guess}]`, guess)).toLowerCase();
    const found = (['person', 'organization'] as const).find((kind) => kind.startsWith(typed));
    if (found) return found;
  }
}

/** Makes an author or topic of whom no more than the name is known. */
export function makeNamed(
  kind: NamedKind,
  name: string,
  id: string,
  revision: Revision,
  signer = guessSigner(name),
): Named {
  revision.write(kind, id, toText(kind, name, signer));
  return { id };
}

function toText(kind: NamedKind, name: string, signer: 'person' | 'organization'): string {
  if (kind === 'topic') return toTopicStub(name);
  return signer === 'person' ? toAuthorStub(name) : toEntryText('author', { name, kind: signer });
}
