import { findMeant, findNamed } from '../../../src/editing/find-named.ts';
import type { Named } from '../../../src/editing/find-named.ts';
import { proposeId } from '../../../src/editing/propose-id.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { toAuthorStub, toTopicStub } from '../../../src/editing/stubs.ts';
import { toEntryText } from '../../../src/editing/entry-text.ts';
import { parseEntry } from '../../../src/schemas/entry.ts';
import type { Entry } from '../../../src/schemas/entry.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { ID } from '../../../src/text/id.ts';
import { Refusal } from '../../command-line/command.ts';
import type { Terminal } from '../../command-line/terminal.ts';

/** What may be done about names that nobody has. */
export interface Consent {
  /** Entries are made for them without asking. */
  readonly isGiven: boolean;
  readonly terminal: Terminal;
}

type NamedKind = 'author' | 'topic';

/**
 * The entries that people named, in order. Those that are not there are made, where that is wished.
 * @throws Refusal with every name that nobody has
 */
export async function resolveNames(
  kind: NamedKind,
  names: readonly string[],
  revision: Revision,
  consent: Consent,
): Promise<readonly Named[]> {
  const entries = listEntries(kind, revision);
  const found: Named[] = [];
  const unknown: string[] = [];
  for (const name of names) {
    const named = findNamed(entries, name) ?? (await make(kind, name, entries, revision, consent));
    if (named) found.push(named);
    else unknown.push(describeUnknown(kind, name, entries));
  }
  if (unknown.length === 0) return found;
  throw new Refusal(
    [...unknown, `Correct the names, or add --create to make the missing ${FOLDERS[kind]}.`].join(
      '\n',
    ),
  );
}

/** The authors or topics of a library, as far as they can be read. */
export function listEntries(
  kind: NamedKind,
  revision: Revision,
): readonly (Entry<'author'> | Entry<'topic'>)[] {
  return revision.toSources().flatMap((source): (Entry<'author'> | Entry<'topic'>)[] => {
    if (source.kind !== kind) return [];
    const { entry } =
      kind === 'author'
        ? parseEntry({ ...source, kind: 'author' })
        : parseEntry({ ...source, kind: 'topic' });
    return entry ? [entry] : [];
  });
}

function describeUnknown(
  kind: NamedKind,
  name: string,
  entries: Parameters<typeof findMeant>[0],
): string {
  const meant = findMeant(entries, name);
  const next = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `There is no ${kind} "${name}".${next}`;
}

async function make(
  kind: NamedKind,
  name: string,
  entries: Parameters<typeof findMeant>[0],
  revision: Revision,
  { isGiven, terminal }: Consent,
): Promise<Named | undefined> {
  const meant = findMeant(entries, name);
  if (!isGiven && terminal.isInteractive && meant !== undefined) {
    const isMeant = await terminal.confirm(
      `There is no ${kind} "${name}". Is it "${meant}"?`,
      false,
    );
    if (isMeant)
      return kind === 'author' && meant !== name ? { id: meant, as: name } : { id: meant };
  }
  const id = ID.test(name) ? name : proposeId(kind, name);
  if (id === '' || revision.read(kind, id) !== undefined) return undefined;
  const place = `${FOLDERS[kind]}/${id}.md`;
  if (!isGiven) {
    if (!terminal.isInteractive) return undefined;
    if (!(await terminal.confirm(`There is no ${kind} "${name}". Make ${place}?`, true)))
      return undefined;
  }
  revision.write(kind, id, await toText(kind, name, isGiven, terminal));
  return { id };
}

async function toText(
  kind: NamedKind,
  name: string,
  isGiven: boolean,
  { ask }: Terminal,
): Promise<string> {
  if (kind === 'topic') return toTopicStub(name);
  const what = isGiven ? '' : await ask('  A person or an organization? [person]');
  return /^o/iu.test(what)
    ? toEntryText('author', { name, kind: 'organization' })
    : toAuthorStub(name);
}
