import type { AuthorMatch } from './author-register.ts';
import { toNameKey } from './name-key.ts';
import { SOMEBODY_NEW } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import { wishAuthorIds } from './new-id.ts';
import type { Doubt } from './outcome.ts';
import type { NewAuthor, PlanState } from './plan-state.ts';
import { present } from './present.ts';
import { toPrintedName } from './printed-name.ts';
import type { Signature } from './reference.ts';

/** An author as a work's front matter names one. */
export interface ContributionData {
  readonly author: string;
  readonly as?: string;
  readonly role?: string;
}

/** Who signed a work, or of whom nobody can be sure. */
export type Signed =
  { readonly contributions: readonly ContributionData[] } | { readonly doubts: readonly Doubt[] };

/**
 * Finds the authors of a work; those who are new are taken in, unless one of the others is doubtful: then the work
 * waits, and nobody is taken in.
 */
export function signWork(
  signatures: readonly Signature[],
  state: PlanState,
  decisions: Decisions,
): Signed {
  const matched = signatures.map((signature) => ({
    signature,
    match: decide(signature, state, decisions),
  }));
  const doubts = matched.flatMap(({ signature, match }) =>
    match.kind === 'doubtful' ? [toDoubt(signature, match.candidates, state)] : [],
  );
  if (doubts.length > 0) return { doubts };
  const contributions = matched.map(({ signature, match }) =>
    toContribution(
      signature,
      match.kind === 'known' ? match.id : takeIn(signature, state, decisions),
      state,
    ),
  );
  const isFirst = ({ author, role }: ContributionData, index: number): boolean =>
    contributions.findIndex((other) => other.author === author && other.role === role) === index;
  return { contributions: contributions.filter(isFirst) };
}

/** What names alone do not tell, somebody has decided, in this run or in an earlier one. */
function decide(signature: Signature, state: PlanState, decisions: Decisions): AuthorMatch {
  const match = state.authors.match(signature);
  const key = toNameKey(toPrintedName(signature));
  const decided = state.settled.get(key)?.id ?? decisions.get(key);
  if (match.kind !== 'doubtful' || decided === undefined) return match;
  if (decided !== SOMEBODY_NEW) return { kind: 'known', id: decided };
  // It may have been decided in an earlier run, in which that author came into the library.
  const [own, ...others] = match.candidates.filter(
    (id) => toNameKey(state.authors.nameOf(id)) === key,
  );
  return own !== undefined && others.length === 0 ? { kind: 'known', id: own } : { kind: 'new' };
}

function toDoubt(
  signature: Signature,
  candidates: readonly string[],
  { authors }: PlanState,
): Doubt {
  return {
    name: toPrintedName(signature),
    candidates: candidates.map((id) => ({ id, name: authors.nameOf(id) })),
  };
}

function takeIn(signature: Signature, state: PlanState, decisions: Decisions): string {
  // Somebody may sign one work in two roles.
  const known = decide(signature, state, decisions);
  if (known.kind === 'known') return known.id;
  const data = toAuthorData(signature);
  const id = state.authorIds.take(wishAuthorIds(String(data.name)));
  state.newAuthors.push({ id, data });
  state.authors.add(id, signature);
  const name = toPrintedName(signature);
  if (decisions.has(toNameKey(name))) state.settled.set(toNameKey(name), { name, id });
  return id;
}

function toAuthorData(signature: Signature): NewAuthor['data'] {
  const { literal, family, given, particle, suffix, orcid } = signature;
  const name = toPrintedName(signature);
  if (literal !== undefined) return { name, kind: 'organization' };
  return { name, ...present({ given, family, particle, suffix, orcid }) };
}

/** The printed name is kept where it says something else than the name under which the library shows the author. */
function toContribution(
  signature: Signature,
  author: string,
  { authors }: PlanState,
): ContributionData {
  const printed = toPrintedName(signature);
  const { role } = signature;
  return {
    author,
    ...(saysTheSame(printed, authors.nameOf(author)) ? {} : { as: printed }),
    ...(role === 'author' ? {} : { role }),
  };
}

/** Sources drop diacritics and full stops, and turn names around: that is no other name. */
function saysTheSame(printed: string, name: string): boolean {
  const words = (text: string): string => toNameKey(text).split(' ').sort().join(' ');
  return words(printed) === words(name);
}
