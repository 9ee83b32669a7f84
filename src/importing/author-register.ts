import type { Entry } from '../schemas/entry.ts';
import { isInitials, mayBeOne, toGivenWords, toNameKey } from './name-key.ts';
import { toPrintedName } from './printed-name.ts';
import type { Signature } from './reference.ts';

/** Who signed: somebody known, nobody known, or somebody who may be one of several. */
export type AuthorMatch =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubtful'; readonly candidates: readonly string[] };

/** The authors that a library has, found by their names. It grows while works are imported. */
export interface AuthorRegister {
  /** Whom a signature means, as far as names and ORCID tell. */
  readonly match: (signature: Signature) => AuthorMatch;
  /** Whether a signature may mean this author: the question where a work is known and only its authors are compared. */
  readonly mayMean: (signature: Signature, id: string) => boolean;
  /** Takes in an author, under a name that the library prints or one that it knows besides. */
  readonly add: (id: string, signature: Signature) => void;
  readonly nameOf: (id: string) => string;
}

interface Spelling {
  readonly id: string;
  readonly given: readonly string[];
  readonly suffix: string;
}

/**
 * @param works their printed names are spellings too
 */
export function createAuthorRegister(
  authors: readonly Entry<'author'>[],
  works: readonly Entry<'work'>[],
): AuthorRegister {
  const byName = new Map<string, Set<string>>();
  const byFamily = new Map<string, Spelling[]>();
  const byOrcid = new Map<string, string>();
  const names = new Map<string, string>();
  const orcids = new Map<string, string>();

  const addName = (id: string, signature: Signature): void => {
    for (const key of keysOf(signature)) byName.set(key, (byName.get(key) ?? new Set()).add(id));
    const { family, given = '', suffix = '', literal } = signature;
    if (family === undefined || literal !== undefined) return;
    const spelling = { id, given: toGivenWords(given), suffix: toNameKey(suffix) };
    const key = toNameKey(family);
    byFamily.set(key, [...(byFamily.get(key) ?? []), spelling]);
  };
  const add: AuthorRegister['add'] = (id, signature) => {
    addName(id, signature);
    if (!names.has(id)) names.set(id, toPrintedName(signature));
    if (signature.orcid === undefined) return;
    byOrcid.set(signature.orcid, id);
    orcids.set(id, signature.orcid);
  };

  for (const { id, data } of authors) {
    const { name, family, given, particle, suffix, orcid, kind } = data;
    names.set(id, name);
    const isBody = kind === 'organization' || family === undefined;
    if (!isBody) add(id, { role: 'author', ...drop({ family, given, particle, suffix, orcid }) });
    for (const spelling of [name, ...data.alsoKnownAs])
      addName(id, toSpelling(spelling, isBody ? undefined : family));
  }
  const families = new Map(authors.map(({ id, data }) => [id, data.family]));
  for (const { data } of works)
    for (const { author, as } of data.authors)
      if (as !== undefined) addName(author, toSpelling(as, families.get(author)));

  const isOther = (signature: Signature, id: string): boolean => {
    const known = orcids.get(id);
    return signature.orcid !== undefined && known !== undefined && known !== signature.orcid;
  };
  const findSame = (signature: Signature): ReadonlySet<string> =>
    new Set(
      keysOf(signature)
        .flatMap((key) => [...(byName.get(key) ?? [])])
        .filter((id) => !isOther(signature, id)),
    );
  const findLike = (signature: Signature): ReadonlySet<string> => {
    const { family, given = '', suffix = '' } = signature;
    if (family === undefined) return new Set();
    const [words, end] = [toGivenWords(given), toNameKey(suffix)];
    const like = (byFamily.get(toNameKey(family)) ?? []).filter(
      (spelling) =>
        mayBeOne(spelling.given, words) &&
        (spelling.suffix === end || spelling.suffix === '' || end === '') &&
        !isOther(signature, spelling.id),
    );
    return new Set(like.map(({ id }) => id));
  };

  const match: AuthorRegister['match'] = (signature) => {
    const byId = signature.orcid === undefined ? undefined : byOrcid.get(signature.orcid);
    if (byId !== undefined) return { kind: 'known', id: byId };
    const same = findSame(signature);
    const [only] = same;
    const areInitials = isInitials(toGivenWords(signature.given ?? ''));
    if (only !== undefined && same.size === 1 && !areInitials) return { kind: 'known', id: only };
    const candidates = new Set([...same, ...(same.size > 1 ? [] : findLike(signature))]);
    if (candidates.size === 0) return { kind: 'new' };
    // Initials say no more than the library knows itself where nobody else could have them.
    const isOwn = only !== undefined && toNameKey(names.get(only) ?? '') === toNameKey(toPrintedName(signature));
    if (isOwn && candidates.size === 1) return { kind: 'known', id: only };
    return { kind: 'doubtful', candidates: [...candidates].sort() };
  };

  return {
    match,
    mayMean: (signature, id) => findSame(signature).has(id) || findLike(signature).has(id),
    add,
    nameOf: (id) => names.get(id) ?? id,
  };
}

function keysOf(signature: Signature): readonly string[] {
  const { family, given, particle, suffix } = signature;
  const inOrder = [given, particle, family, suffix].filter((part) => part !== undefined).join(' ');
  return [...new Set([toPrintedName(signature), inOrder].map(toNameKey))].filter(Boolean);
}

/** A spelling that the library has as one text: the family name is known, or the last word. */
function toSpelling(name: string, family: string | undefined): Signature {
  const words = name.split(' ');
  const length = family?.split(' ').length ?? 1;
  const isKnown = family !== undefined && toNameKey(name).endsWith(toNameKey(family));
  if (family === undefined || words.length < 2) return { role: 'author', literal: name };
  const last = isKnown ? length : 1;
  return {
    role: 'author',
    family: words.slice(-last).join(' '),
    given: words.slice(0, -last).join(' '),
  };
}

function drop(parts: Record<'family' | 'given' | 'particle' | 'suffix' | 'orcid', string | undefined>) {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}
