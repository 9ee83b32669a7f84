import type { Author } from './model.ts';
import { toIndexLetter } from './names.ts';

/** Authors under one letter of the index. */
export interface LetterGroup<A extends Listed = Author> {
  readonly letter: string;
  /** As it stands in an address or a fragment: "a" to "z", or "other". */
  readonly slug: string;
  readonly authors: readonly A[];
}

/** What the index goes by. */
export type Listed = Pick<Author, 'sortName'>;

export const ALPHABET: readonly string[] = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'F',
  'G',
  'H',
  'I',
  'J',
  'K',
  'L',
  'M',
  'N',
  'O',
  'P',
  'Q',
  'R',
  'S',
  'T',
  'U',
  'V',
  'W',
  'X',
  'Y',
  'Z',
  '#',
];

/** Up to this many authors, all stand on one page; beyond it, each letter has a page of its own. */
export const MOST_ON_ONE_PAGE = 600;

/** Authors by letter, in the order of the alphabet; letters without authors are left out. */
export function groupByLetter<A extends Listed>(authors: readonly A[]): readonly LetterGroup<A>[] {
  const groups = Map.groupBy(authors, ({ sortName }) => toIndexLetter(sortName));
  return ALPHABET.flatMap((letter) => {
    const group = groups.get(letter);
    return group ? [{ letter, slug: toLetterSlug(letter), authors: group }] : [];
  });
}

/** "a" to "z" for a letter of the index, "other" for "#": as it stands in an address or a fragment. */
export function toLetterSlug(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}
