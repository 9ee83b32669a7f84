import type { Revision } from '../../../src/editing/revision.ts';
import { toPerson } from '../../../src/editing/stubs.ts';
import { FOLDERS } from '../../../src/text/folders.ts';
import { Refusal } from '../../command-line/command.ts';
import type { Answers } from './answers.ts';
import type { Kind } from './fields.ts';
import { resolveNames } from './resolve-names.ts';
import type { Consent, Fault } from './resolve-names.ts';

/** What is typed and not asked for. */
export interface Extras {
  /** The day on which the entry came into the library. */
  readonly added: string;
  readonly isDraft: boolean;
  readonly isOrganization: boolean;
}

/**
 * The front matter of a new entry. Authors and topics that it names and that are not there are added to the library,
 * where that is wished.
 * @throws Refusal where they are not there and not wished
 */
export async function draftEntry(
  kind: Kind,
  answers: Answers,
  { added, isDraft, isOrganization }: Extras,
  revision: Revision,
  consent: Consent,
): Promise<Readonly<Record<string, unknown>>> {
  if (kind === 'author') {
    const name = toText(answers.name);
    if (isOrganization) return { ...answers, kind: 'organization' };
    // What was typed apart is right; what is guessed from the name fills the gaps.
    return answers.family === undefined ? { ...toPerson(name), ...named(answers) } : { ...answers };
  }
  if (kind === 'topic') {
    const parents = answers.parent === undefined ? [] : [toText(answers.parent)];
    const { named, faults } = await resolveNames('topic', parents, revision, consent);
    requireNone(faults);
    return { ...answers, parent: named[0]?.id };
  }
  const authors = await resolveNames('author', toList(answers.authors), revision, consent);
  const topics = await resolveNames('topic', toList(answers.topics), revision, consent);
  requireNone([...authors.faults, ...topics.faults]);
  return {
    ...answers,
    authors: authors.named.map(({ id, as }) => ({ author: id, as })),
    topics: topics.named.map(({ id }) => id),
    publisher: toOneOrMore(toList(answers.publisher)),
    added,
    draft: isDraft,
  };
}

/** @throws Refusal with all that is not clear, and what to do about it */
function requireNone(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const missing = new Set(
    faults.flatMap(({ kind, isMissing }) => (isMissing ? FOLDERS[kind] : [])),
  );
  const next = `Correct the names, or add --create to make the missing ${[...missing].join(' and ')}.`;
  throw new Refusal(
    [...faults.map(({ says }) => says), ...(missing.size > 0 ? [next] : [])].join('\n'),
  );
}

/** A name that was given turned round is shown in its own order. */
function named({ name, ...others }: Answers): Answers {
  return toText(name).includes(',') ? others : { ...others, name: toText(name) };
}

function toText(value: Answers[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** One is written without a list around it. */
function toOneOrMore(values: readonly string[]): string | readonly string[] | undefined {
  return values.length > 1 ? values : values[0];
}

function toList(value: Answers[string] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
