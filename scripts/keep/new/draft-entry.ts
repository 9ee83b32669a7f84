import type { Revision } from '../../../src/editing/revision.ts';
import { toPerson } from '../../../src/editing/stubs.ts';
import type { Answers } from './answers.ts';
import type { Kind } from './fields.ts';
import { resolveNames } from './resolve-names.ts';
import type { Consent } from './resolve-names.ts';

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
    const [parent] = await resolveNames('topic', parents, revision, consent);
    return { ...answers, parent: parent?.id };
  }
  const authors = await resolveNames('author', toList(answers.authors), revision, consent);
  const topics = await resolveNames('topic', toList(answers.topics), revision, consent);
  return {
    ...answers,
    authors: authors.map(({ id, as }) => ({ author: id, as })),
    topics: topics.map(({ id }) => id),
    added,
    draft: isDraft,
  };
}

/** A name that was given turned round is shown in its own order. */
function named({ name, ...others }: Answers): Answers {
  return toText(name).includes(',') ? others : { ...others, name: toText(name) };
}

function toText(value: Answers[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}

function toList(value: Answers[string] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
