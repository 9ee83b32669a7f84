import { toSlug } from '../text/slug.ts';

/** An id longer than this, in signs, is cut at a word. */
const LONGEST = 60;
const MOST_WORDS = 9;

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
 * Ids that a work could have, best first: the words of its title before a colon; with its year; with the first name
 * beside it.
 * @param name family name of the first author, or the name of a body
 */
export function wishWorkIds(
  title: string,
  year: string | undefined,
  name: string | undefined,
): readonly string[] {
  const [main = ''] = title.split(/:\s|\s[–—]\s|[?!]\s/u);
  const slug = toId(main.split(/\s+/u).length > 1 ? main : title);
  const author = toId(name ?? '');
  const base = slug === '' ? ['work', author, year].filter(Boolean).join('-') : slug;
  return [
    base,
    ...(year === undefined ? [] : [`${base}-${year}`]),
    ...(author === '' ? [] : [`${author}-${base}`]),
    ...(author === '' || year === undefined ? [] : [`${author}-${base}-${year}`]),
  ];
}

/** The id that an author of this name has, if nobody else has it. */
export function wishAuthorIds(name: string): readonly string[] {
  const slug = toId(name);
  return [slug === '' ? `author-${toSum(name)}` : slug];
}

/** Plain letters, digits and single hyphens; empty where a name has no letter that Latin script knows. */
function toId(text: string): string {
  const words = toSlug(text)
    .replace(/[^a-z0-9-]+/gu, '')
    .split('-')
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  while (words.length > 1 && words.join('-').length > LONGEST) words.pop();
  return words.join('-').slice(0, LONGEST);
}

/** Six digits that are always the same for a name (FNV-1a, 24 bits of it). */
function toSum(name: string): string {
  const sum = [...name].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return (sum & 0xffffff).toString(16).padStart(6, '0');
}
