import { findMeant, findNamed } from '../../../src/editing/find-named.ts';
import type { Revision } from '../../../src/editing/revision.ts';
import { toPerson } from '../../../src/editing/stubs.ts';
import { AuthorRegister } from '../../../src/importing/author-register.ts';
import { toNameKey } from '../../../src/importing/name-key.ts';
import { parseLibrary } from '../../../src/importing/plan-state.ts';
import { present } from '../../../src/importing/present.ts';
import { namesBody } from '../../../src/importing/signature.ts';

/** An entry as a work names it. */
export interface Named {
  readonly id: string;
  /** The name as it was given, where it is another one than the entry goes by. */
  readonly as?: string;
}

/** An entry that may be meant, by its id and the name that it goes by. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** Who or what a name means. */
export type Meaning =
  | { readonly kind: 'known'; readonly named: Named }
  /** One of these, or somebody else. */
  | { readonly kind: 'doubtful'; readonly candidates: readonly Candidate[] }
  /** Nobody goes by it, but perhaps somebody by nearly this name. */
  | { readonly kind: 'unknown'; readonly nearest: Candidate | undefined };

export type FindMeaning = (name: string) => Meaning;

/** Finds topics by their ids and names. */
export function createTopicMeanings(revision: Revision): FindMeaning {
  const { topics } = parseLibrary(revision.toSources());
  return (name) => {
    const id = findNamed(topics, name);
    if (id !== undefined) return { kind: 'known', named: { id } };
    const meant = findMeant(topics, name);
    const nearest = topics.find((topic) => topic.id === meant);
    return { kind: 'unknown', nearest: nearest && { id: nearest.id, name: nearest.data.label } };
  };
}

/** Finds authors by their ids, and by their names as an import does: none is taken for another in silence. */
export function createAuthorMeanings(revision: Revision): FindMeaning {
  const { works, authors } = parseLibrary(revision.toSources());
  const listed = authors.filter(({ data }) => data.removed === undefined);
  const register = new AuthorRegister(listed, works);
  const toCandidate = (id: string): Candidate => ({ id, name: register.nameOf(id) });
  return (name) => {
    const byId = authors.find(({ id, data }) => id === name || data.formerIds.includes(name));
    if (byId) return { kind: 'known', named: { id: byId.id } };
    const match = register.match(namesBody(name) ? { literal: name } : present(toPerson(name)));
    if (match.kind === 'known')
      return { kind: 'known', named: nameAs(toCandidate(match.id), name) };
    if (match.kind === 'doubtful')
      return { kind: 'doubtful', candidates: match.candidates.map(toCandidate) };
    const nearest = findMeant(listed, name);
    return { kind: 'unknown', nearest: nearest === undefined ? undefined : toCandidate(nearest) };
  };
}

/** An author as a work names one: with the name that was written, where it says something else. */
export function nameAs({ id, name }: Candidate, written: string): Named {
  const printed = namesBody(written) ? written : toPerson(written).name;
  return toNameKey(printed) === toNameKey(name) ? { id } : { id, as: printed };
}
