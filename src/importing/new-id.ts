import { LONGEST_ID } from '../text/file-name.ts';
import { proposeId } from '../editing/propose-id.ts';

/** Gives out ids of one kind, none twice and none that an entry has or had. */
export class FreeIds {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The first of the wishes that is free, or else the first with a number behind it. */
  take(wishes: readonly string[]): string {
    const [first = 'entry'] = wishes;
    const free = wishes.find((wish) => !this.#taken.has(wish)) ?? this.#number(first);
    this.#taken.add(free);
    return free;
  }

  #number(wish: string): string {
    let number = 2;
    while (this.#taken.has(`${wish}-${String(number)}`)) number += 1;
    return `${wish}-${String(number)}`;
  }
}

/**
 * Ids that a work could have, best first: the one that the library proposes for its title; with its year; with the
 * first name beside it.
 * @param name family name of the first author, or the name of a body
 */
export function wishWorkIds(
  title: string,
  year: string | undefined,
  name: string | undefined,
): readonly string[] {
  const author = proposeId('author', name ?? '');
  // A title without a Latin letter may still have a number.
  const proposed = proposeId('work', title);
  const isTelling = /[a-z]/u.test(proposed);
  const base = isTelling ? proposed : ['work', author, year].filter(Boolean).join('-');
  const wishes = [
    base,
    ...(year === undefined ? [] : [`${base}-${year}`]),
    ...(author === '' ? [] : [`${author}-${base}`]),
    ...(author === '' || year === undefined ? [] : [`${author}-${base}-${year}`]),
  ];
  return wishes.filter(({ length }) => length <= LONGEST_ID);
}

/** The id that an author of this name has, if nobody else has it. */
export function wishAuthorIds(name: string): readonly string[] {
  // A comma in the name of a body does not turn it around.
  const proposed = proposeId('author', name.replaceAll(',', ' '));
  return [proposed === '' ? `author-${toSum(name)}` : proposed];
}

/** Six digits that are always the same for a name (FNV-1a, 24 bits of it). */
function toSum(name: string): string {
  const sum = [...name].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return (sum & 0xffffff).toString(16).padStart(6, '0');
}
