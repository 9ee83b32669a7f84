import type { Entry } from '../schemas/entry.ts';
import { isInitials, mayBeOne, toGivenWords, toNameKey } from './name-key.ts';
import { present } from './present.ts';
import { toPrintedName } from './printed-name.ts';
import type { Signature } from './reference.ts';

/** Who signed: somebody known, nobody known, or somebody who may be one of several. */
export type AuthorMatch =
  | { readonly kind: 'known'; readonly id: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'doubtful'; readonly candidates: readonly string[] };

interface Spelling {
  readonly id: string;
  readonly given: readonly string[];
  readonly suffix: string;
}

type Name = Omit<Signature, 'role'>;

/**
 * The authors that a library has, found by ORCID and by all spellings of their names: their own, those they are also
 * known as, and those printed on works. It grows while works are imported.
 */
export class AuthorRegister {
  readonly #byName = new Map<string, Set<string>>();
  readonly #byFamily = new Map<string, Spelling[]>();
  readonly #byOrcid = new Map<string, string>();
  readonly #orcids = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(authors: readonly Entry<'author'>[], works: readonly Entry<'work'>[]) {
    const families = new Map(authors.map(({ id, data }) => [id, data.family]));
    for (const { id, data } of authors) this.#addEntry(id, data);
    for (const { data } of works)
      for (const { author, as } of data.authors)
        if (as !== undefined) this.#addName(author, toSpelling(as, families.get(author)));
  }

  /** The name under which the library shows an author. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** Takes in an author who is new. */
  add(id: string, name: Name): void {
    this.#names.set(id, toPrintedName(name));
    this.#addName(id, name);
    this.#addOrcid(id, name.orcid);
  }

  /**
   * Whom a signature means. A full name that one author has is that author; initials, and names that may be short for
   * another, are doubtful; so is a name that several have. Two different ORCIDs are never one person.
   */
  match(name: Name): AuthorMatch {
    const byOrcid = name.orcid === undefined ? undefined : this.#byOrcid.get(name.orcid);
    if (byOrcid !== undefined) return { kind: 'known', id: byOrcid };
    const same = this.#findSame(name);
    const [only, ...others] = same;
    const areInitials = isInitials(toGivenWords(name.given ?? ''));
    if (only !== undefined && others.length === 0 && !areInitials)
      return { kind: 'known', id: only };
    const candidates = new Set([...same, ...(others.length > 0 ? [] : this.#findLike(name))]);
    if (candidates.size === 0) return { kind: 'new' };
    // Initials are enough where the library knows no more of that author, and nobody else could have them.
    if (only !== undefined && candidates.size === 1 && this.#isOwnName(only, name))
      return { kind: 'known', id: only };
    return { kind: 'doubtful', candidates: [...candidates].sort() };
  }

  /** Whether a signature may mean this author: the question where a work is known and its authors are compared. */
  mayMean(name: Name, id: string): boolean {
    return this.#findSame(name).has(id) || this.#findLike(name).has(id);
  }

  #addEntry(id: string, data: Entry<'author'>['data']): void {
    const { name, family, given, particle, suffix, orcid, kind } = data;
    this.#names.set(id, name);
    const isPerson = kind === 'person' && family !== undefined;
    if (isPerson) this.#addName(id, present({ family, given, particle, suffix }));
    for (const spelling of [name, ...data.alsoKnownAs])
      this.#addName(id, toSpelling(spelling, isPerson ? family : undefined));
    this.#addOrcid(id, orcid);
  }

  #addName(id: string, name: Name): void {
    for (const key of keysOf(name)) addTo(this.#byName, key, id);
    const { family, given = '', suffix = '' } = name;
    if (family === undefined) return;
    const key = toNameKey(family);
    const spellings = this.#byFamily.get(key) ?? [];
    spellings.push({ id, given: toGivenWords(given), suffix: toNameKey(suffix) });
    this.#byFamily.set(key, spellings);
  }

  #addOrcid(id: string, orcid: string | undefined): void {
    if (orcid === undefined) return;
    this.#byOrcid.set(orcid, id);
    this.#orcids.set(id, orcid);
  }

  #isOwnName(id: string, name: Name): boolean {
    return toNameKey(this.nameOf(id)) === toNameKey(toPrintedName(name));
  }

  #findSame(name: Name): ReadonlySet<string> {
    const ids = keysOf(name).flatMap((key) => [...(this.#byName.get(key) ?? [])]);
    return new Set(ids.filter((id) => !this.#isOther(id, name)));
  }

  #findLike(name: Name): ReadonlySet<string> {
    const { family, given = '', suffix = '' } = name;
    if (family === undefined) return new Set();
    const [words, end] = [toGivenWords(given), toNameKey(suffix)];
    const like = (this.#byFamily.get(toNameKey(family)) ?? []).filter(
      (spelling) =>
        mayBeOne(spelling.given, words) &&
        (spelling.suffix === end || spelling.suffix === '' || end === '') &&
        !this.#isOther(spelling.id, name),
    );
    return new Set(like.map(({ id }) => id));
  }

  #isOther(id: string, { orcid }: Name): boolean {
    const known = this.#orcids.get(id);
    return orcid !== undefined && known !== undefined && known !== orcid;
  }
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function keysOf(name: Name): readonly string[] {
  const { family, given, particle, suffix } = name;
  const inOrder = [given, particle, family, suffix].filter((part) => part !== undefined).join(' ');
  return [...new Set([toPrintedName(name), inOrder].map(toNameKey))].filter(Boolean);
}

/** A spelling that the library has as one text: the family name is known, or is the last word. */
function toSpelling(name: string, family: string | undefined): Name {
  const words = name.split(' ');
  if (family === undefined || words.length < 2) return { literal: name };
  const length = family.split(' ').length;
  const ends = toNameKey(words.slice(-length).join(' ')) === toNameKey(family);
  // A suffix, or another order: the name counts as a whole only.
  if (!ends && toNameKey(name).includes(toNameKey(family))) return { literal: name };
  const last = ends ? length : 1;
  return { family: words.slice(-last).join(' '), given: words.slice(0, -last).join(' ') };
}
