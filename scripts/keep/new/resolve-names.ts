import type { Revision } from '../../../src/editing/revision.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import type { Terminal } from '../../command-line/terminal.ts';
import { askMeaning } from './ask-meaning.ts';
import { chooseId } from './choose-id.ts';
import type { NamedKind } from './fields.ts';
import { createAuthorMeanings, createTopicMeanings, nameAs } from './find-meaning.ts';
import type { FindMeaning, Meaning, Named } from './find-meaning.ts';
import { askSigner, findFreeId, makeNamed } from './make-named.ts';

/** What may be done about names that nobody has. */
export interface Consent {
  /** Entries are made for them without asking. */
  readonly isGiven: boolean;
  readonly terminal: Terminal;
}

/** A name of which nobody could say whom it means. */
export interface Fault {
  readonly kind: NamedKind;
  readonly says: string;
  /** Whether an entry can be made for it. */
  readonly isMissing: boolean;
}

/** The entries that were named, in order, and the names that mean none. */
export interface Resolved {
  readonly named: readonly Named[];
  readonly faults: readonly Fault[];
}

/** What a name was found to mean: an entry, a fault, or nothing where it is to be left out. */
type Settled = { readonly named: Named } | { readonly fault: Fault } | undefined;

interface Naming {
  readonly kind: NamedKind;
  readonly find: FindMeaning;
  readonly revision: Revision;
  readonly consent: Consent;
}

/** The entries that people named. Those that are not there are made where that is wished; in doubt somebody is asked. */
export async function resolveNames(
  kind: NamedKind,
  names: readonly string[],
  revision: Revision,
  consent: Consent,
): Promise<Resolved> {
  const createMeanings = kind === 'author' ? createAuthorMeanings : createTopicMeanings;
  let find: FindMeaning | undefined;
  const settled: Settled[] = [];
  // A name that stands there twice means the same twice.
  for (const name of new Set(names)) {
    // All entries are read for it, which takes seconds in a large library.
    find ??= createMeanings(revision);
    const before = revision.toChanges().length;
    settled.push(await settle(name, { kind, find, revision, consent }));
    // Whoever was made for one name may be meant by the next.
    if (revision.toChanges().length > before) find = undefined;
  }
  return {
    named: settled.flatMap((one) => (one && 'named' in one ? [one.named] : [])),
    faults: settled.flatMap((one) => (one && 'fault' in one ? [one.fault] : [])),
  };
}

async function settle(name: string, naming: Naming): Promise<Settled> {
  const { kind, find, revision, consent } = naming;
  const { isGiven, terminal } = consent;
  const meaning = find(name);
  if (meaning.kind === 'known') return { named: meaning.named };
  const free = findFreeId(kind, name, revision);
  if (meaning.kind === 'unknown' && isGiven && free?.isOwn)
    return { named: makeNamed(kind, name, free.id, revision) };
  if (!terminal.isInteractive) return { fault: toFault(kind, name, meaning) };
  const place = free && `${FOLDERS[kind]}/${free.id}.md`;
  const answer = await askMeaning(toSentence(kind, name, meaning), meaning, place, terminal);
  switch (answer.kind) {
    case 'candidate':
      return { named: kind === 'author' ? nameAs(answer.candidate, name) : answer.candidate };
    case 'otherwise':
      return settle(answer.name, naming);
    case 'left-out':
      return undefined;
    case 'new': {
      const id = free?.id ?? (await chooseId({ kind, name }, revision, terminal));
      const signer = kind === 'author' ? await askSigner(name, terminal) : undefined;
      return { named: makeNamed(kind, name, id, revision, signer) };
    }
  }
}

type Unclear = Exclude<Meaning, { readonly kind: 'known' }>;

function toSentence(kind: NamedKind, name: string, meaning: Unclear): string {
  return meaning.kind === 'unknown'
    ? `There is no ${kind} "${name}".`
    : `It is not sure which ${kind} "${name}" is.`;
}

function toFault(kind: NamedKind, name: string, meaning: Unclear): Fault {
  const said = toSentence(kind, name, meaning);
  if (meaning.kind === 'unknown') {
    const { nearest } = meaning;
    const says = nearest === undefined ? said : `${said} Did you mean "${nearest.id}"?`;
    return { kind, says, isMissing: true };
  }
  const ids = meaning.candidates.map(({ id }) => `"${id}"`).join(' or ');
  const says = `${said} Name ${ids}; for somebody else first run: npm run new -- ${kind} --name "${name}"`;
  return { kind, says, isMissing: false };
}
